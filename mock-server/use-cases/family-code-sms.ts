import type { FamilyCodeSmsSent, FindFamilyMemberRequest } from '@/contract/family-code.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { decideWhom } from '@/domain/family-code/decide-whom';
import { accept, type Decision, refuse, refuseAt } from '@/domain/outcome';
import { maskName, maskPhone } from '@/domain/person/masking';
import { newId } from '../chance';
import {
  countWrongFamilyCodeTry,
  findFamilyCodeSms,
  insertFamilyCodeSms,
  markFamilyCodeSmsUsed,
} from '../store/family-code-sms';
import { insertSms } from '../store/inbox';
import type { Query } from '../store/store';
import { gatherWhom } from './gather-family-code-facts';
import { codeTimes, makeCode, tryCode, whyTooSoon } from './one-time-code';
import { type Counted, countTry, whyTooOften } from './tries';

/** Sends the relative a code to their own registered phone: whoever reads it out has agreed. */
export const sendFamilyCodeSms = async (
  tx: Query,
  now: Moment,
  holderId: string,
  request: FindFamilyMemberRequest,
): Promise<Decision<FamilyCodeSmsSent>> => {
  const facts = await gatherWhom(tx, dayOf(now), holderId, request);
  const whom = decideWhom(request, facts);
  if (!whom.ok) return whom;
  const { id: memberId, phone } = whom.value.member;
  if (whom.value.confirmer !== 'MEMBER') return refuseAt('confirmation', 'CONFIRMATION_MISSING');
  if (phone === null) return refuse('PHONE_MISSING');
  const messages: Counted[] = [['SMS_TO_PHONE', phone]];
  const no = whyTooSoon(await findFamilyCodeSms(tx, holderId, memberId), now) ?? (await whyTooOften(tx, now, messages));
  if (no) return no;
  await countTry(tx, now, messages);
  const id = newId();
  const { code, codeHash } = await makeCode(tx, id);
  await insertFamilyCodeSms(tx, { id, holderId, memberId, codeHash, sentAt: now });
  const text = `【共济沙盒】${maskName(facts.holder.name)}想把您加入亲情账户，验证码 ${code}。加入后可代您出示医保码，不动用钱。`;
  await insertSms(tx, { id: newId(), phone, text, code, at: now });
  return accept({
    phoneMasked: facts.registered ? maskPhone(phone) : null,
    ...codeTimes(now),
  });
};

/** Uses up the newest code of the pair; a wrong try is counted. */
export const spendFamilyCodeSms = async (
  tx: Query,
  now: Moment,
  { holderId, memberId }: { holderId: string; memberId: string },
  code: string,
): Promise<Decision<null>> => {
  const guesses: Counted[] = [['WRONG_CODE', `family-code ${holderId} ${memberId}`]];
  const tooOften = await whyTooOften(tx, now, guesses);
  if (tooOften) return tooOften;
  const sent = await findFamilyCodeSms(tx, holderId, memberId);
  const right = await tryCode(tx, sent, { code, now, countWrongTry: countWrongFamilyCodeTry });
  if (!right.ok) {
    await countTry(tx, now, guesses);
    return { ...right, field: 'confirmation' };
  }
  await markFamilyCodeSmsUsed(tx, right.value.id, now);
  return accept(null);
};
