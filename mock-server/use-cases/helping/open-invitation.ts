import type { HelpInvitation, InvitationKey } from '@/contract/helping.contract';
import type { Moment } from '@/domain/calendar';
import { decideInvitation, type HelpProof } from '@/domain/helping/decide-invitation';
import { openUntil } from '@/domain/helping/helping-stages';
import { accept, type Decision, refuseAt } from '@/domain/outcome';
import { maskName } from '@/domain/person/masking';
import { momentText } from '../../clock';
import { countWrongCode } from '../../store/helping-writing';
import { findHelping, type HelpingRow, invitationsOf } from '../../store/helpings';
import { findPersonByPhone } from '../../store/people';
import type { Query } from '../../store/store';
import { helpCodeHash } from './propose-helping';

const candidatesOf = async (q: Query, by: InvitationKey): Promise<HelpingRow[]> => {
  if (by.kind === 'PHONE') {
    const person = await findPersonByPhone(q, by.phone);
    return person ? invitationsOf(q, person.id) : [];
  }
  const row = await findHelping(q, by.helpingId);
  return row ? [row] : [];
};

const isRightFor = async (q: Query, row: HelpingRow, by: InvitationKey): Promise<boolean> =>
  by.kind !== 'MOCK_FACE' && row.codeHash !== null && row.codeHash === (await helpCodeHash(q, row.id, by.code));

export const proofOf = (by: InvitationKey): HelpProof => (by.kind === 'MOCK_FACE' ? 'MOCK_FACE' : 'CODE');

/** The one that the code is right for, or else the newest. */
const meantOf = async (q: Query, candidates: readonly HelpingRow[], by: InvitationKey) => {
  for (const row of candidates) if (await isRightFor(q, row, by)) return { row, isRight: true };
  const [row] = candidates;
  return row ? { row, isRight: false } : null;
};

/** A wrong code is counted at every invitation it might have opened. */
const countAll = async (tx: Query, candidates: readonly HelpingRow[]): Promise<void> => {
  for (const { id, stage } of candidates) if (stage === 'PROPOSED') await countWrongCode(tx, id);
};

/** The invitation that this opens; the mock face counts in demo mode alone. */
export const openInvitation = async (
  tx: Query,
  now: Moment,
  by: InvitationKey,
  demo: boolean,
): Promise<Decision<HelpingRow>> => {
  if (by.kind === 'MOCK_FACE' && !demo) return refuseAt('by', 'FACE_CLOSED');
  const candidates = await candidatesOf(tx, by);
  const meant = await meantOf(tx, candidates, by);
  if (!meant) return refuseAt('by', 'HELP_CODE_WRONG');
  const { row, isRight } = meant;
  const decided = decideInvitation(row, { proof: proofOf(by), isRight, now });
  if (decided.ok) return accept(row);
  if (decided.field === 'by') await countAll(tx, candidates);
  return decided;
};

export const findHelpInvitation = async (
  tx: Query,
  now: Moment,
  by: InvitationKey,
  demo: boolean,
): Promise<Decision<HelpInvitation>> => {
  const opened = await openInvitation(tx, now, by, demo);
  if (!opened.ok) return opened;
  const { id, helperName, helpedName, scopes, capFen, firstDay, lastDay } = opened.value;
  return accept({
    helpingId: id,
    helperMasked: maskName(helperName),
    helpedMasked: maskName(helpedName),
    scopes,
    capFen,
    firstDay,
    lastDay,
    openUntil: momentText(openUntil(opened.value)),
  });
};
