import type { Moment } from '@/domain/calendar';
import { voidFamilyCodeSms } from '../store/family-code-sms';
import { voidHelpCodes } from '../store/helping-writing';
import { voidLoginCodes } from '../store/login-codes';
import { changePhone, type Person } from '../store/people';
import { closeSessionsOf } from '../store/sessions';
import type { Query } from '../store/store';
import { voidTransferCodes } from '../store/transfer-codes';

/**
 * Another phone than before: whoever holds the one before is in no longer, and no code that it got is good for anything.
 * A first phone ends nothing. docs/decisions/0164-another-phone-signs-out.md
 */
export const movePhone = async (
  tx: Query,
  now: Moment,
  { id, phone: before }: Person,
  phone: string,
): Promise<void> => {
  await changePhone(tx, id, phone);
  if (before === null) return;
  await closeSessionsOf(tx, id, now);
  await voidLoginCodes(tx, before, now);
  await voidTransferCodes(tx, id, now);
  await voidFamilyCodeSms(tx, id, now);
  await voidHelpCodes(tx, id);
};
