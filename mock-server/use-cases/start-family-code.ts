import type { FamilyCode, StartFamilyCodeRequest } from '@/contract/family-code.contract';
import { type Day, dayOf, type Moment } from '@/domain/calendar';
import type { TextsSigned } from '@/domain/consent/decide-signed';
import { decideFamilyCode } from '@/domain/family-code/decide-family-code';
import { accept, type Decision, refuseAt } from '@/domain/outcome';
import { newId } from '../chance';
import { findFamilyCodeOf, insertFamilyCode } from '../store/family-codes';
import { noticeInForce } from '../store/notices';
import type { Query } from '../store/store';
import { spendFamilyCodeSms } from './family-code-sms';
import { gatherWhom } from './gather-family-code-facts';
import { showFamilyCode } from './show-family-code';
import { tellCodeShown } from './tell-code-shown';

const textsInForce = async (q: Query, today: Day): Promise<TextsSigned> => {
  const notice = await noticeInForce(q, 'FAMILY_CODE_NOTICE', 'national', today);
  const pledge = await noticeInForce(q, 'FAMILY_CODE_PLEDGE', 'national', today);
  if (!notice || !pledge) throw new Error(`The texts of the family code are not in force on ${today}.`);
  return { notice, pledge };
};

/** The holder adds a relative whose code they may show from now on. A code of the relative's is spent last, when all else holds; the mock face counts in demo mode alone. */
export const startFamilyCode = async (
  tx: Query,
  now: Moment,
  holderId: string,
  request: StartFamilyCodeRequest,
  demo: boolean,
): Promise<Decision<FamilyCode>> => {
  const { confirmation } = request;
  if (confirmation.method === 'MOCK_FACE' && !demo) return refuseAt('confirmation', 'FACE_CLOSED');
  const today = dayOf(now);
  const facts = {
    ...(await gatherWhom(tx, today, holderId, request)),
    textsInForce: await textsInForce(tx, today),
  };
  const decided = decideFamilyCode({ ...request, confirmation: confirmation.method }, facts);
  if (!decided.ok) return decided;
  const { member, ...begun } = decided.value;
  if (confirmation.method === 'SMS_CODE') {
    const spent = await spendFamilyCodeSms(tx, now, { holderId, memberId: member.id }, confirmation.code);
    if (!spent.ok) return spent;
  }
  const id = newId();
  await insertFamilyCode(tx, { ...begun, id, holderId, memberId: member.id, begunAt: now });
  const row = await findFamilyCodeOf(tx, holderId, id);
  await tellCodeShown(tx, { holderId, holderName: facts.holder.name, memberId: member.id }, now);
  if (!row) throw new Error('A family code just begun is not there.');
  return accept(showFamilyCode(row, holderId));
};
