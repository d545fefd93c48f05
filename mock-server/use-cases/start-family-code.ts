import type { FamilyCode, StartFamilyCodeRequest } from '@/contract/family-code.contract';
import { type Day, dayOf, type Moment } from '@/domain/calendar';
import type { TextsSigned } from '@/domain/consent/decide-signed';
import { decideFamilyCode, type FamilyCodeFacts } from '@/domain/family-code/decide-family-code';
import { accept, type Decision } from '@/domain/outcome';
import { newId } from '../chance';
import { findFamilyCodeOf, insertFamilyCode, membersOf } from '../store/family-codes';
import { noticeInForce } from '../store/notices';
import { type Person, personOf } from '../store/people';
import { findKinship } from '../store/register';
import type { Query } from '../store/store';
import { spendFamilyCodeSms } from './family-code-sms';
import { gatherFound } from './find-family-member';
import { showFamilyCode } from './show-family-code';

const textsInForce = async (q: Query, today: Day): Promise<TextsSigned> => {
  const notice = await noticeInForce(q, 'FAMILY_CODE_NOTICE', 'national', today);
  const pledge = await noticeInForce(q, 'FAMILY_CODE_PLEDGE', 'national', today);
  if (!notice || !pledge) throw new Error(`The texts of the family code are not in force on ${today}.`);
  return { notice, pledge };
};

const gatherFacts = async (
  tx: Query,
  today: Day,
  holderId: string,
  { relative }: StartFamilyCodeRequest,
): Promise<FamilyCodeFacts<Person>> => {
  const found = await gatherFound(tx, today, relative);
  return {
    ...found,
    holder: await personOf(tx, holderId),
    registered: found.member && (await findKinship(tx, holderId, found.member.id)),
    members: await membersOf(tx, holderId),
    textsInForce: await textsInForce(tx, today),
  };
};

/** The holder adds a relative whose code they may show from now on. A code of the relative's is spent last, when all else holds. */
export const startFamilyCode = async (
  tx: Query,
  now: Moment,
  holderId: string,
  request: StartFamilyCodeRequest,
): Promise<Decision<FamilyCode>> => {
  const { confirmation } = request;
  const facts = await gatherFacts(tx, dayOf(now), holderId, request);
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
  if (!row) throw new Error('A family code just begun is not there.');
  return accept(showFamilyCode(row, holderId));
};
