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

const targetOf = ({ to }: SendHelpCodeRequest): string => (to.kind === 'CARD' ? to.helpingId : to.phone);

/**
 * Whether a message more may go to this phone: one a minute, and ten an hour with all its other ones. It counts here, and nobody is told
 * of a no.
 */
const mayGoTo = async (tx: Query, now: Moment, phone: string): Promise<boolean> => {
  const messages: Counted[] = [
    ['HELP_CODE_TO_PHONE', phone],
    ['SMS_TO_PHONE', phone],
  ];
  if (await whyTooOften(tx, now, messages)) return false;
  await countTry(tx, now, messages);
  return true;
};

const sendOne = async (tx: Query, now: Moment, row: HelpingRow, phone: string): Promise<void> => {
  const code = newLoginCode();
  await keepNewCode(tx, row.id, await helpCodeHash(tx, row.id, code), now);
  const [day = '', time = ''] = momentText(openUntil(row)).split('T');
  const untilText = `${day} ${time.slice(0, 5)} 前有效`;
  await tellInvited(tx, { helperName: row.helperName, lastDay: row.lastDay, untilText, phone }, code, now);
};

/**
 * Counted before anybody looks who has this phone: were a message that was sent counted alone, the tenth code to sign in with would be
 * refused where somebody is asked, and sent where nobody is. For the same reason it is one message, however many invitations wait; the
 * next one is of another.
 */
const sendByPhone = async (tx: Query, now: Moment, phone: string): Promise<void> => {
  if (!(await mayGoTo(tx, now, phone))) return;
  const person = await findPersonByPhone(tx, phone);
  const waiting = person ? await invitationsOf(tx, person.id) : [];
  const [oldest] = waiting.filter((row) => maySendAgain(row, now)).sort((a, b) => a.codeSentAt - b.codeSentAt);
  if (oldest) await sendOne(tx, now, oldest, phone);
};

/** Whoever has a card's number knows of the invitation: only what is sent counts. */
const sendByCard = async (tx: Query, now: Moment, helpingId: string): Promise<void> => {
  const row = await findHelping(tx, helpingId);
  if (!row || !maySendAgain(row, now)) return;
  const { phone } = await personOf(tx, row.helpedId);
  if (phone !== null && (await mayGoTo(tx, now, phone))) await sendOne(tx, now, row, phone);
};

/**
 * The code once more, to the phone it went to and to no other. Whoever asks reads the same, whether somebody is asked
 * there or not, and whether it was sent, is too soon, or the phone had its ten; and whoever asks is counted alike.
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
  const { to } = request;
  if (to.kind === 'CARD') await sendByCard(tx, now, to.helpingId);
  else await sendByPhone(tx, now, to.phone);
  return accept({ resendAt: momentText(nextCodeAt(now)) });
};
