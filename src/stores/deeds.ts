import { deviceNowMs } from '@/platform/clock';
import { randomId } from '@/platform/random-id';
import { readStored, writeStored } from '@/platform/storage';

/** A change the person confirmed, kept on the device from before it is sent until long after its answer. */
export interface Deed {
  /** The Idempotency-Key: made once, so that however often it is sent, it is done once. */
  key: string;
  kind: string;
  /** The thing it is done to, where it has an id. */
  target: string | null;
  body: unknown;
  preparedAtMs: number;
  /** The bureau has answered; the same deed confirmed anew is then a new one. */
  answered: boolean;
}

const KEPT = 'deeds';
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;
const KEPT_AT_MOST = 30;

const readDeeds = (): Deed[] => {
  const kept = readStored(KEPT);
  const oldest = deviceNowMs() - KEPT_MS;
  return Array.isArray(kept) ? (kept as Deed[]).filter((deed) => deed.preparedAtMs > oldest) : [];
};

const isSame = (deed: Deed, kind: string, target: string | null, body: unknown): boolean =>
  deed.kind === kind && deed.target === target && JSON.stringify(deed.body) === JSON.stringify(body);

/** Keeps what is about to be sent, and answers its key. The same unanswered deed keeps its key. */
export const prepareDeed = (kind: string, body: unknown, target: string | null = null): string => {
  const deeds = readDeeds();
  const pending = deeds.find((deed) => !deed.answered && isSame(deed, kind, target, body));
  if (pending) return pending.key;
  const deed: Deed = { key: randomId(), kind, target, body, preparedAtMs: deviceNowMs(), answered: false };
  writeStored(KEPT, [deed, ...deeds].slice(0, KEPT_AT_MOST));
  return deed.key;
};

export const findDeed = (key: string, kind: string): Deed | null =>
  readDeeds().find((deed) => deed.key === key && deed.kind === kind) ?? null;

export const markAnswered = (key: string): void => {
  writeStored(
    KEPT,
    readDeeds().map((deed) => (deed.key === key ? { ...deed, answered: true } : deed)),
  );
};

/** Nothing confirmed by one person is left for the next on this device. */
export const forgetDeeds = (): void => {
  writeStored(KEPT, []);
};
