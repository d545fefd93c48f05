import type { Moment } from '@/domain/calendar';
import { accept, type Decision, type Refusal, refuse } from '@/domain/outcome';
import { newLoginCode } from '../chance';
import { momentText } from '../clock';
import { derive } from '../fingerprint';
import { secretOf } from '../store/meta';
import type { Query } from '../store/store';

const MINUTE_MS = 60_000;
export const CODE_VALID_MINUTES = 15;
const RESEND_AFTER_MS = MINUTE_MS;
const MAX_WRONG_TRIES = 5;

/** A code as the bureau keeps it: never its digits. */
export interface SentCode {
  id: string;
  codeHash: string;
  sentAt: Moment;
  wrongTries: number;
  usedAt: Moment | null;
}

const hashOf = (secret: string, id: string, code: string): string => derive(secret, `code:${id}:${code}`);

/** A code is sent at most once a minute. */
export const whyTooSoon = (last: SentCode | undefined, now: Moment): Refusal | null => {
  const waitMs = last ? last.sentAt + RESEND_AFTER_MS - now : 0;
  return waitMs > 0 ? refuse('CODE_TOO_SOON', { waitSeconds: Math.ceil(waitMs / 1000) }) : null;
};

/** Six digits for the message, and what is kept of them. */
export const makeCode = async (q: Query, id: string): Promise<{ code: string; codeHash: string }> => {
  const code = newLoginCode();
  return { code, codeHash: hashOf(await secretOf(q), id, code) };
};

export const codeTimes = (sentAt: Moment): { expiresAt: string; resendAt: string } => ({
  expiresAt: momentText(sentAt + CODE_VALID_MINUTES * MINUTE_MS),
  resendAt: momentText(sentAt + RESEND_AFTER_MS),
});

const whyDead = (row: SentCode, now: Moment): Refusal | null => {
  if (row.usedAt !== null) return refuse('CODE_WRONG');
  if (row.wrongTries >= MAX_WRONG_TRIES) return refuse('CODE_BLOCKED');
  return now >= row.sentAt + CODE_VALID_MINUTES * MINUTE_MS ? refuse('CODE_EXPIRED') : null;
};

/** Is this the code that was sent. A wrong try is counted; using it up is the caller's. */
export const tryCode = async <Row extends SentCode>(
  tx: Query,
  row: Row | undefined,
  attempt: { code: string; now: Moment; countWrongTry: (tx: Query, id: string) => Promise<void> },
): Promise<Decision<Row>> => {
  if (!row) return refuse('CODE_WRONG');
  const dead = whyDead(row, attempt.now);
  if (dead) return dead;
  if (row.codeHash === hashOf(await secretOf(tx), row.id, attempt.code)) return accept(row);
  await attempt.countWrongTry(tx, row.id);
  const triesLeft = MAX_WRONG_TRIES - row.wrongTries - 1;
  return triesLeft === 0 ? refuse('CODE_BLOCKED') : refuse('CODE_WRONG', { triesLeft });
};
