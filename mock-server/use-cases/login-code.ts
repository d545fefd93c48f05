import type { LoginCodeRequest, LoginCodeSent } from '@/contract/session.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import { newId } from '../chance';
import { insertSms } from '../store/inbox';
import { countWrongTry, findLoginCode, insertLoginCode, markCodeUsed } from '../store/login-codes';
import type { Query } from '../store/store';
import { CODE_VALID_MINUTES, codeTimes, makeCode, type SentCode, tryCode, whyTooSoon } from './one-time-code';
import { type Counted, countTry, whyTooOften } from './tries';

/** Sends a code to any phone, known or not: the answer tells nobody who is insured. */
export const sendLoginCode = async (
  tx: Query,
  now: Moment,
  { phone }: LoginCodeRequest,
  from: string,
): Promise<Decision<LoginCodeSent>> => {
  const tooSoon = whyTooSoon(await findLoginCode(tx, phone), now);
  if (tooSoon) return tooSoon;
  const messages: Counted[] = [
    ['SMS_TO_PHONE', phone],
    ['SMS_FROM_ADDRESS', from],
  ];
  const tooOften = await whyTooOften(tx, now, messages);
  if (tooOften) return tooOften;
  await countTry(tx, now, messages);
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
  { phone, code }: { phone: string; code: string },
  from: string,
): Promise<Decision<SentCode>> => {
  const guesses: Counted[] = [
    ['WRONG_CODE', `${phone} ${from}`],
    ['WRONG_CODE_FROM_ADDRESS', from],
  ];
  const tooOften = await whyTooOften(tx, now, guesses);
  if (tooOften) return tooOften;
  const right = await tryCode(tx, await findLoginCode(tx, phone), { code, now, countWrongTry });
  if (!right.ok) {
    await countTry(tx, now, guesses);
    return right;
  }
  await markCodeUsed(tx, right.value.id, now);
  return right;
};
