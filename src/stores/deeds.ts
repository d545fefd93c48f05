import { create } from 'zustand';
import type { Answer } from '@/api/answer';
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

const isSame = (deed: Deed, kind: string, target: string | null, body: unknown): boolean =>
  deed.kind === kind && deed.target === target && JSON.stringify(deed.body) === JSON.stringify(body);

/** Keeps what is about to be sent, and answers its key. The same unanswered deed keeps its key. */
export const prepareDeed = (kind: string, body: unknown, target: string | null = null, about = ''): string => {
  const { deeds } = useDeeds.getState();
  const pending = deeds.find((deed) => deed.answer === null && isSame(deed, kind, target, body));
  if (pending) return pending.key;
  const key = randomId();
  const deed: Deed = { key, kind, target, body, about, preparedAtMs: deviceNowMs(), screen: null, answer: null };
  keep([deed, ...deeds].slice(0, KEPT_AT_MOST));
  return key;
};

export const findDeed = (key: string, kind: string): Deed | null =>
  useDeeds.getState().deeds.find((deed) => deed.key === key && deed.kind === kind) ?? null;

/** From now on its result is looked for on this screen. */
export const markSent = (key: string, screen: string): void => change(key, { screen });

/** Keeps what the bureau said, and no longer what was sent. */
export const keepAnswer = (key: string, answer: FinalAnswer<unknown>): void => change(key, { answer, body: null });

/** Sent, and nobody knows yet what became of them. */
export const openDeeds = (deeds: readonly Deed[]): readonly Deed[] =>
  deeds.filter((deed) => deed.answer === null && deed.screen !== null);

/** What is answered is nobody's business after leaving; what is open must still be asked after. */
export const forgetAnsweredDeeds = (): void => keep(openDeeds(useDeeds.getState().deeds));

/** Nothing confirmed by one person is left for the next on this device. */
export const forgetDeeds = (): void => keep([]);
