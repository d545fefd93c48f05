import type { FamilyCodeSmsSent, FindFamilyMemberRequest } from '@/contract/family-code.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { decideWhom } from '@/domain/family-code/decide-whom';
import { accept, type Decision, type Refusal, refuse, refuseAt } from '@/domain/outcome';
import { maskName, maskPhone } from '@/domain/person/masking';
import { newId, newLoginCode } from '../chance';
import { momentText } from '../clock';
import { derive } from '../fingerprint';
import {
  countWrongFamilyCodeTry,
  type FamilyCodeSmsRow,
  findFamilyCodeSms,
  insertFamilyCodeSms,
  markFamilyCodeSmsUsed,
} from '../store/family-code-sms';
import { insertSms } from '../store/inbox';
import { secretOf } from '../store/meta';
import type { Query } from '../store/store';
import { gatherWhom } from './gather-family-code-facts';

const MINUTE_MS = 60_000;
const VALID_MINUTES = 15;
const MAX_WRONG_TRIES = 5;

const hashOf = (secret: string, id: string, code: string): string => derive(secret, `family-code:${id}:${code}`);

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
  const last = await findFamilyCodeSms(tx, holderId, memberId);
  const waitMs = last ? last.sentAt + MINUTE_MS - now : 0;
  if (waitMs > 0) return refuse('CODE_TOO_SOON', { waitSeconds: Math.ceil(waitMs / 1000) });
  const id = newId();
  const code = newLoginCode();
  await insertFamilyCodeSms(tx, {
    id,
    holderId,
    memberId,
    codeHash: hashOf(await secretOf(tx), id, code),
    sentAt: now,
  });
  const text = `【共济沙盒】${maskName(facts.holder.name)}想把您加入亲情账户，验证码 ${code}。加入后可代您出示医保码，不动用钱。`;
  await insertSms(tx, { id: newId(), phone, text, code, at: now });
  return accept({
    phoneMasked: facts.registered ? maskPhone(phone) : null,
    expiresAt: momentText(now + VALID_MINUTES * MINUTE_MS),
    resendAt: momentText(now + MINUTE_MS),
  });
};

const whyDead = (row: FamilyCodeSmsRow, now: Moment): Refusal | null => {
  if (row.usedAt !== null) return refuseAt('confirmation', 'CODE_WRONG');
  if (row.wrongTries >= MAX_WRONG_TRIES) return refuseAt('confirmation', 'CODE_BLOCKED');
  return now >= row.sentAt + VALID_MINUTES * MINUTE_MS ? refuseAt('confirmation', 'CODE_EXPIRED') : null;
};

/** Uses up the newest code of the pair; a wrong try is counted. */
export const spendFamilyCodeSms = async (
  tx: Query,
  now: Moment,
  pair: { holderId: string; memberId: string },
  code: string,
): Promise<Decision<null>> => {
  const row = await findFamilyCodeSms(tx, pair.holderId, pair.memberId);
  if (!row) return refuseAt('confirmation', 'CODE_WRONG');
  const dead = whyDead(row, now);
  if (dead) return dead;
  if (row.codeHash !== hashOf(await secretOf(tx), row.id, code)) {
    await countWrongFamilyCodeTry(tx, row.id);
    const triesLeft = MAX_WRONG_TRIES - row.wrongTries - 1;
    return triesLeft === 0
      ? refuseAt('confirmation', 'CODE_BLOCKED')
      : refuseAt('confirmation', 'CODE_WRONG', { triesLeft });
  }
  await markFamilyCodeSmsUsed(tx, row.id, now);
  return accept(null);
};
