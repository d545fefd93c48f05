import { create } from 'zustand';
import type { Answer } from '@/api/answer';
import { readHelpingNow } from '@/api/helping-now';
import { deviceNowMs } from '@/platform/clock';
import { randomId } from '@/platform/random-id';
import { readStored, writeStored } from '@/platform/storage';

export type FinalAnswer<T> = Exclude<Answer<T>, { kind: 'unknown' }>;

/** A change the person confirmed, kept on the device from before it is sent until long after its answer. */
export interface Deed {
  /** The Idempotency-Key: made once, so that however often it is sent, it is done once. */
  key: string;
  kind: string;
  /** The thing it is done to, where it has an id. */
  target: string | null;
  /** What is sent; forgotten once it is answered. */
  body: unknown;
  /** Whom it is about, masked: what is still told when the body is forgotten. */
  about: string;
  /** The consent in whose name it was confirmed: it is asked after by this one alone. */
  helpingId: string | null;
  /** The person of that consent, as their name stood on the screens; kept by older programs without it. */
  helpedName?: string | null;
  preparedAtMs: number;
  /** Where its result is shown; null until it was sent from there. */
  screen: string | null;
  /** What the bureau said; null while that is not known. The same deed confirmed after an answer is a new one. */
  answer: FinalAnswer<unknown> | null;
}

const KEPT = 'deeds';
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;
const KEPT_AT_MOST = 30;

const readDeeds = (): Deed[] => {
  const kept = readStored(KEPT);
  const oldest = deviceNowMs() - KEPT_MS;
  return Array.isArray(kept) ? (kept as Deed[]).filter((deed) => deed.preparedAtMs > oldest) : [];
};

/** In memory first: a device that will not keep things still sends what was confirmed. */
export const useDeeds = create<{ deeds: readonly Deed[] }>(() => ({ deeds: readDeeds() }));

const keep = (deeds: readonly Deed[]): void => {
  useDeeds.setState({ deeds });
  writeStored(KEPT, deeds);
};

const change = (key: string, values: Partial<Deed>): void =>
  keep(useDeeds.getState().deeds.map((deed) => (deed.key === key ? { ...deed, ...values } : deed)));

/** About helping itself everybody speaks for themself. */
const ALWAYS_OWN: readonly string[] = ['proposeHelping', 'endHelping'];

const idNow = (): string | null => readHelpingNow()?.id ?? null;

const madeNow = () => {
  const now = readHelpingNow();
  return { helpingId: now?.id ?? null, helpedName: now?.name ?? null, preparedAtMs: deviceNowMs() };
};

/** Confirmed by whoever this device acts for now; what was kept before there was helping is its own person's. */
const isOfNow = ({ kind, helpingId = null }: Deed): boolean => ALWAYS_OWN.includes(kind) || helpingId === idNow();

/** Not done in the name of another whose name was left. */
const isOurs = (deed: Deed): boolean => isOfNow(deed) || (deed.helpingId ?? null) === null;

const isSame = (deed: Deed, kind: string, target: string | null, body: unknown): boolean =>
  isOfNow(deed) && deed.kind === kind && deed.target === target && JSON.stringify(deed.body) === JSON.stringify(body);

/** Keeps what is about to be sent, and answers its key. The same unanswered deed keeps its key. */
export const prepareDeed = (kind: string, body: unknown, target: string | null = null, about = ''): string => {
  const { deeds } = useDeeds.getState();
  const pending = deeds.find((deed) => deed.answer === null && isSame(deed, kind, target, body));
  if (pending) return pending.key;
  const key = randomId();
  const deed: Deed = { key, kind, target, body, about, ...madeNow(), screen: null, answer: null };
  keep([deed, ...deeds].slice(0, KEPT_AT_MOST));
  return key;
};

export const findDeed = (key: string, kind: string): Deed | null =>
  useDeeds.getState().deeds.find((deed) => deed.key === key && deed.kind === kind && isOfNow(deed)) ?? null;

/** From now on its result is looked for on this screen. */
export const markSent = (key: string, screen: string): void => change(key, { screen });

const isOpen = ({ answer, screen }: Deed): boolean => answer === null && screen !== null;

const keepOnly = (isKept: (deed: Deed) => boolean): void => keep(useDeeds.getState().deeds.filter(isKept));

/** Keeps what the bureau said, and no longer what was sent; nothing of it, when its name was left meanwhile. */
export const keepAnswer = (key: string, answer: FinalAnswer<unknown>): void => {
  change(key, { answer, body: null });
  keepOnly((deed) => deed.key !== key || isOurs(deed));
};

/** Sent, and nobody knows yet what became of them. */
export const openDeeds = (deeds: readonly Deed[]): readonly Deed[] =>
  deeds.filter((deed) => isOpen(deed) && isOfNow(deed));

/** Sent by a consent, by whose name it is known here. */
export type DeedForAnother = Deed & { helpingId: string };

/** The same of those that were sent by another consent than the one acted by now. */
export const openForOthers = (deeds: readonly Deed[]): readonly DeedForAnother[] =>
  deeds.filter((deed): deed is DeedForAnother => isOpen(deed) && !isOfNow(deed) && (deed.helpingId ?? null) !== null);

/** What is answered is nobody's business after leaving; what is open must still be asked after. */
export const forgetAnsweredDeeds = (): void => keepOnly(isOpen);

/** The same after leaving the names of others: what they had done is theirs. */
export const forgetAnsweredForOthers = (): void => keepOnly((deed) => isOurs(deed) || isOpen(deed));

/** After the end of a consent its deeds can be asked after no more: what was done stands with the bureau. */
export const forgetDeedsBy = (helpingId: string): void =>
  keepOnly((deed) => deed.helpingId !== helpingId || ALWAYS_OWN.includes(deed.kind));

/** Nothing confirmed by one person is left for the next on this device. */
export const forgetDeeds = (): void => keep([]);
