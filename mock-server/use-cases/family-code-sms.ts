import type { FamilyCodeSmsSent, FindFamilyMemberRequest } from '@/contract/family-code.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { confirmerOf, decideMember } from '@/domain/family-code/decide-member';
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
import { personOf } from '../store/people';
import type { Query } from '../store/store';
import { gatherFound } from './find-family-member';

const MINUTE_MS = 60_000;
const VALID_MINUTES = 15;
const MAX_WRONG_TRIES = 5;

const hashOf = (secret: string, id: string, code: string): string => derive(secret, `family-code:${id}:${code}`);

/** Sends the relative a code to their own registered phone: whoever reads it out has agreed. */
export const sendFamilyCodeSms = async (
  tx: Query,
  now: Moment,
  holderId: string,
  { relative }: FindFamilyMemberRequest,
): Promise<Decision<FamilyCodeSmsSent>> => {
  const found = decideMember(relative, await gatherFound(tx, dayOf(now), relative));
  if (!found.ok) return found;
  const { id: memberId, phone, bornOn } = found.value;
  if (confirmerOf(relative.route, bornOn, dayOf(now)) !== 'MEMBER')
    return refuseAt('confirmation', 'CONFIRMATION_MISSING');
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
  const { name } = await personOf(tx, holderId);
  const text = `【共济沙盒】${maskName(name)}想把您加入亲情账户，验证码 ${code}。加入后可代您出示医保码，不动用钱。`;
  await insertSms(tx, { id: newId(), phone, text, code, at: now });
  return accept({
    phoneMasked: maskPhone(phone),
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
