import type { HelpCodeSent, SendHelpCodeRequest } from '@/contract/helping.contract';
import type { Moment } from '@/domain/calendar';
import { openUntil } from '@/domain/helping/helping-stages';
import { maySendAgain, nextCodeAt } from '@/domain/helping/may-send-again';
import { accept, type Decision } from '@/domain/outcome';
import { newLoginCode } from '../../chance';
import { momentText } from '../../clock';
import { keepNewCode } from '../../store/helping-writing';
import { findHelping, type HelpingRow, invitationsOf } from '../../store/helpings';
import { findPersonByPhone, personOf } from '../../store/people';
import type { Query } from '../../store/store';
import { type Counted, countTry, whyTooOften } from '../tries';
import { helpCodeHash, tellInvited } from './help-code';

const meantBy = async (q: Query, { to }: SendHelpCodeRequest): Promise<HelpingRow[]> => {
  if (to.kind === 'CARD') {
    const row = await findHelping(q, to.helpingId);
    return row ? [row] : [];
  }
  const person = await findPersonByPhone(q, to.phone);
  return person ? invitationsOf(q, person.id) : [];
};

const targetOf = ({ to }: SendHelpCodeRequest): string => (to.kind === 'CARD' ? to.helpingId : to.phone);

const sendOne = async (tx: Query, now: Moment, row: HelpingRow): Promise<void> => {
  const { phone } = await personOf(tx, row.helpedId);
  if (phone === null || !maySendAgain(row, now)) return;
  const code = newLoginCode();
  await keepNewCode(tx, row.id, await helpCodeHash(tx, row.id, code), now);
  const [day = '', time = ''] = momentText(openUntil(row)).split('T');
  const untilText = `${day} ${time.slice(0, 5)} 前有效`;
  await tellInvited(tx, { helperName: row.helperName, lastDay: row.lastDay, untilText, phone }, code, now);
};

/**
 * The code once more, to the phone it went to and to no other. Whoever asks reads the same, whether somebody is asked
 * there or not, and whether it was sent or is too soon; and so it is counted, for whoever asks alone.
 */
export const sendHelpCode = async (
  tx: Query,
  now: Moment,
  request: SendHelpCodeRequest,
  from: string,
): Promise<Decision<HelpCodeSent>> => {
  const asked: Counted[] = [
    ['HELP_CODE_AGAIN', `${targetOf(request)} ${from}`],
    ['SMS_FROM_ADDRESS', from],
  ];
  const tooOften = await whyTooOften(tx, now, asked);
  if (tooOften) return tooOften;
  await countTry(tx, now, asked);
  for (const row of await meantBy(tx, request)) await sendOne(tx, now, row);
  return accept({ resendAt: momentText(nextCodeAt(now)) });
};
