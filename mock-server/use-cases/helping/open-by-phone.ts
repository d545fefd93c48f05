import type { InvitationKey } from '@/contract/helping.contract';
import type { Moment } from '@/domain/calendar';
import { HELPING } from '@/domain/helping/helping-rules';
import { accept, type Decision, refuseAt } from '@/domain/outcome';
import { derive } from '../../fingerprint';
import { countGuessesSince, keepGuess } from '../../store/help-guesses';
import { type HelpingRow, invitationsOf } from '../../store/helpings';
import { secretOf } from '../../store/meta';
import { findPersonByPhone } from '../../store/people';
import type { Query } from '../../store/store';
import { helpCodeHash } from './propose-helping';

type ByPhone = Extract<InvitationKey, { kind: 'PHONE' }>;

const MINUTE_MS = 60_000;

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
  const source = derive(await secretOf(tx), `help-guess:${by.phone}:${from}`);
  const since = now - HELPING.phoneGuessMinutes * MINUTE_MS;
  if ((await countGuessesSince(tx, source, since)) >= HELPING.mostPhoneGuesses)
    return refuseAt('by', 'HELP_CODE_LATER', { minutes: HELPING.phoneGuessMinutes });
  const row = await rightOf(tx, by);
  if (row) return accept(row);
  await keepGuess(tx, source, now, since);
  return refuseAt('by', 'HELP_CODE_WRONG');
};
