import type { InvitationKey } from '@/contract/helping.contract';
import type { Moment } from '@/domain/calendar';
import { HELPING } from '@/domain/helping/helping-rules';
import { accept, type Decision, refuseAt } from '@/domain/outcome';
import { type HelpingRow, invitationsOf } from '../../store/helpings';
import { findPersonByPhone } from '../../store/people';
import type { Query } from '../../store/store';
import { type Counted, countTry, whyTooOften } from '../tries';
import { helpCodeHash } from './help-code';

type ByPhone = Extract<InvitationKey, { kind: 'PHONE' }>;

const rightOf = async (q: Query, { phone, code }: ByPhone): Promise<HelpingRow | null> => {
  const person = await findPersonByPhone(q, phone);
  const candidates = person ? await invitationsOf(q, person.id) : [];
  for (const row of candidates)
    if (row.codeHash !== null && row.codeHash === (await helpCodeHash(q, row.id, code))) return row;
  return null;
};

/**
 * The invitation of which this phone got this code. A phone number is no secret: whoever names it is told nothing but
 * no, whether somebody is asked there or not, and their wrong codes are counted for them alone, so that they block
 * nobody else. policy-sources.md#helping-code
 */
export const openByPhone = async (tx: Query, now: Moment, by: ByPhone, from: string): Promise<Decision<HelpingRow>> => {
  const guesses: Counted[] = [['HELP_GUESS', `${by.phone} ${from}`]];
  if (await whyTooOften(tx, now, guesses))
    return refuseAt('by', 'HELP_CODE_LATER', { minutes: HELPING.phoneGuessMinutes });
  const fromHere: Counted[] = [['WRONG_CODE_FROM_ADDRESS', from]];
  const tooOften = await whyTooOften(tx, now, fromHere);
  if (tooOften) return { ...tooOften, field: 'by' };
  const row = await rightOf(tx, by);
  if (row) return accept(row);
  await countTry(tx, now, [...guesses, ...fromHere]);
  return refuseAt('by', 'HELP_CODE_WRONG');
};
