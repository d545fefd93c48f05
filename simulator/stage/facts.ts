import type { FamilyMap } from '@/contract/family-map.contract';
import type { LedgerTransfer } from '@/contract/ledger-feed.contract';
import type { PhoneName } from './scenario';

/** What the stage knows now, all of it from public doors and from what its own phones and lines say. */
export interface Facts {
  /** The bureau's moment; null: it did not answer. */
  readonly now: string | null;
  /** Null: the bureau did not answer, so nothing about people is known. */
  readonly map: FamilyMap | null;
  /** All the money that moved since the scenario began, oldest first. */
  readonly transfers: readonly LedgerTransfer[];
  /** The texts of every message the bureau sent in this world. */
  readonly messages: readonly string[];
  /** `flow/screen` each phone shows; null: not known. */
  readonly routes: Readonly<Record<PhoneName, string | null>>;
  readonly faults: Readonly<Record<PhoneName, string>>;
  readonly isBureauUp: boolean;
}

/** `flow/screen` of any address a phone shows: a page of the package, or a path or hash of the browser app. */
export const routeOf = (address: string): string | null => {
  const [, page] = /(?:^|[/#])pages\/([a-z-]+(?:\/[a-z-]+)?)\/index(?:$|[?#])/.exec(address) ?? [];
  return page ?? null;
};
