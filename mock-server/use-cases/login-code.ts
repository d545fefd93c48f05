import type { LoginCodeRequest, LoginCodeSent } from '@/contract/session.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision, type Refusal, refuse } from '@/domain/outcome';
import { newId, newLoginCode } from '../chance';
import { momentText } from '../clock';
import { derive } from '../fingerprint';
import { insertSms } from '../store/inbox';
import { countWrongTry, findLoginCode, insertLoginCode, type LoginCodeRow, markCodeUsed } from '../store/login-codes';
import { secretOf } from '../store/meta';
import type { Query } from '../store/store';

const MINUTE_MS = 60_000;
const VALID_MINUTES = 15;
const RESEND_AFTER_MS = MINUTE_MS;
const MAX_WRONG_TRIES = 5;

const hashOf = (secret: string, id: string, code: string): string => derive(secret, `code:${id}:${code}`);

/** Sends a code to any phone, known or not: the answer tells nobody who is insured. */
export const sendLoginCode = async (
  tx: Query,
  now: Moment,
  { phone }: LoginCodeRequest,
): Promise<Decision<LoginCodeSent>> => {
  const last = await findLoginCode(tx, phone);
  const waitMs = last ? last.sentAt + RESEND_AFTER_MS - now : 0;
  if (waitMs > 0) return refuse('CODE_TOO_SOON', { waitSeconds: Math.ceil(waitMs / 1000) });
  const id = newId();
  const code = newLoginCode();
  await insertLoginCode(tx, { id, phone, codeHash: hashOf(await secretOf(tx), id, code), sentAt: now });
  const text = `【共济沙盒】登录验证码 ${code}，${VALID_MINUTES} 分钟内有效。不要告诉别人。`;
  await insertSms(tx, { id: newId(), phone, text, code, at: now });
  return accept({
    expiresAt: momentText(now + VALID_MINUTES * MINUTE_MS),
    resendAt: momentText(now + RESEND_AFTER_MS),
  });
};

const whyDead = (row: LoginCodeRow, now: Moment): Refusal | null => {
  if (row.usedAt !== null) return refuse('CODE_WRONG');
  if (row.wrongTries >= MAX_WRONG_TRIES) return refuse('CODE_BLOCKED');
  return now >= row.sentAt + VALID_MINUTES * MINUTE_MS ? refuse('CODE_EXPIRED') : null;
};

/** Uses up the newest code of a phone; a wrong try is counted. Answers the code's id. */
export const spendLoginCode = async (
  tx: Query,
  now: Moment,
  phone: string,
  code: string,
): Promise<Decision<string>> => {
  const row = await findLoginCode(tx, phone);
  if (!row) return refuse('CODE_WRONG');
  const dead = whyDead(row, now);
  if (dead) return dead;
  if (row.codeHash !== hashOf(await secretOf(tx), row.id, code)) {
    await countWrongTry(tx, row.id);
    const triesLeft = MAX_WRONG_TRIES - row.wrongTries - 1;
    return triesLeft === 0 ? refuse('CODE_BLOCKED') : refuse('CODE_WRONG', { triesLeft });
  }
  await markCodeUsed(tx, row.id, now);
  return accept(row.id);
};
