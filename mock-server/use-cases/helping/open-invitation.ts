import type { HelpInvitation, InvitationKey } from '@/contract/helping.contract';
import type { Moment } from '@/domain/calendar';
import { decideInvitation, type HelpProof } from '@/domain/helping/decide-invitation';
import { HELPING } from '@/domain/helping/helping-rules';
import { openUntil } from '@/domain/helping/helping-stages';
import { accept, type Decision, refuseAt } from '@/domain/outcome';
import { maskName } from '@/domain/person/masking';
import { momentText } from '../../clock';
import { countWrongCode } from '../../store/helping-writing';
import { findHelping, type HelpingRow } from '../../store/helpings';
import type { Query } from '../../store/store';
import { helpCodeHash } from './help-code';
import { openByPhone } from './open-by-phone';

type ByNumber = Exclude<InvitationKey, { kind: 'PHONE' }>;

export const proofOf = (by: InvitationKey): HelpProof => (by.kind === 'MOCK_FACE' ? 'MOCK_FACE' : 'CODE');

const isRightFor = async (q: Query, row: HelpingRow, by: ByNumber): Promise<boolean> =>
  by.kind !== 'MOCK_FACE' && row.codeHash !== null && row.codeHash === (await helpCodeHash(q, row.id, by.code));

const openByNumber = async (tx: Query, now: Moment, by: ByNumber): Promise<Decision<HelpingRow>> => {
  const row = await findHelping(tx, by.helpingId);
  if (!row) return refuseAt('by', 'HELP_CODE_WRONG');
  const isRight = await isRightFor(tx, row, by);
  const decided = decideInvitation(row, { proof: proofOf(by), isRight, now });
  if (decided.ok) return accept(row);
  // A code that is void already is not voided again, however often it is tried.
  if (decided.field === 'by' && !isRight && row.wrongCodes < HELPING.mostWrongCodes) await countWrongCode(tx, row.id);
  return decided;
};

/** Who asks from where; the mock face counts in demo mode alone. */
export interface Asking {
  demo: boolean;
  from: string;
}

/** The invitation that this opens. */
export const openInvitation = async (
  tx: Query,
  now: Moment,
  by: InvitationKey,
  { demo, from }: Asking,
): Promise<Decision<HelpingRow>> => {
  if (by.kind === 'MOCK_FACE' && !demo) return refuseAt('by', 'FACE_CLOSED');
  if (by.kind !== 'PHONE') return openByNumber(tx, now, by);
  const found = await openByPhone(tx, now, by, from);
  if (!found.ok) return found;
  const decided = decideInvitation(found.value, { proof: 'CODE', isRight: true, now });
  return decided.ok ? found : decided;
};

export const findHelpInvitation = async (
  tx: Query,
  now: Moment,
  by: InvitationKey,
  asking: Asking,
): Promise<Decision<HelpInvitation>> => {
  const opened = await openInvitation(tx, now, by, asking);
  if (!opened.ok) return opened;
  const { id, helperName, helpedName, scopes, capFen, firstDay, lastDay } = opened.value;
  return accept({
    helpingId: id,
    helperName,
    helpedMasked: maskName(helpedName),
    scopes,
    capFen,
    firstDay,
    lastDay,
    openUntil: momentText(openUntil(opened.value)),
  });
};
