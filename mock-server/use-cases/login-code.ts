import type { LoginCodeRequest, LoginCodeSent } from '@/contract/session.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import { newId } from '../chance';
import { insertSms } from '../store/inbox';
import { countWrongTry, findLoginCode, insertLoginCode, markCodeUsed } from '../store/login-codes';
import type { Query } from '../store/store';
import { CODE_VALID_MINUTES, codeTimes, makeCode, type SentCode, tryCode, whyTooSoon } from './one-time-code';

/** Sends a code to any phone, known or not: the answer tells nobody who is insured. */
export const sendLoginCode = async (
  tx: Query,
  now: Moment,
  { phone }: LoginCodeRequest,
): Promise<Decision<LoginCodeSent>> => {
  const tooSoon = whyTooSoon(await findLoginCode(tx, phone), now);
  if (tooSoon) return tooSoon;
  const id = newId();
  const { code, codeHash } = await makeCode(tx, id);
  await insertLoginCode(tx, { id, phone, codeHash, sentAt: now });
  const text = `【共济沙盒】登录验证码 ${code}，${CODE_VALID_MINUTES} 分钟内有效。不要告诉别人。`;
  await insertSms(tx, { id: newId(), phone, text, code, at: now });
  return accept(codeTimes(now));
};

/** Uses up the newest code of a phone; a wrong try is counted. Answers the code. */
export const spendLoginCode = async (
  tx: Query,
  now: Moment,
  phone: string,
  code: string,
): Promise<Decision<SentCode>> => {
  const right = await tryCode(tx, await findLoginCode(tx, phone), { code, now, countWrongTry });
  if (!right.ok) return right;
  await markCodeUsed(tx, right.value.id, now);
  return right;
};
