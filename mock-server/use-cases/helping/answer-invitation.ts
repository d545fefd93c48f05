import type { AnswerHelpInvitationRequest, HelpInvitationAnswered } from '@/contract/helping.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { decideNotice } from '@/domain/consent/consent';
import { dueHelpingMove } from '@/domain/helping/helping-stages';
import { accept, type Decision, refuse, refuseAt } from '@/domain/outcome';
import { maskName } from '@/domain/person/masking';
import { markAgreed, markRefused } from '../../store/helping-writing';
import type { HelpingRow } from '../../store/helpings';
import { noticeInForce } from '../../store/notices';
import type { Query } from '../../store/store';
import { tell } from '../tell-beneficiary';
import { keepHelpDone } from './keep-help-deed';
import { mayHelp } from './may-help';
import { type Asking, openInvitation, proofOf } from './open-invitation';

type Answer = AnswerHelpInvitationRequest;

const agree = async (tx: Query, now: Moment, row: HelpingRow, { by, notice }: Answer): Promise<Decision<null>> => {
  if (!(await mayHelp(tx, row.helperId, row.helpedId))) return refuse('HELP_NOT_FAMILY');
  if (!notice) return refuseAt('notice', 'NOTICE_OUTDATED');
  const read = decideNotice(await noticeInForce(tx, 'HELP_NOTICE', 'national', dayOf(now)), notice);
  if (!read.ok) return { ...read, field: 'notice' };
  const due = dueHelpingMove({ ...row, stage: 'AGREED' });
  if (!due) throw new Error('A consent without a last day.');
  await markAgreed(tx, row, { proof: proofOf(by), notice: read.value, at: now, dueAt: due.at });
  const sure = `您已同意${maskName(row.helperName)}用您的名义办事，到 ${row.lastDay} 为止。要停止，请登录“共济”，在“帮家人办”里结束。`;
  await tell(tx, row.helpedId, sure, now);
  return accept(null);
};

/** The helped person answers, once: a yes, a no, or a quiet no that is told like any other and never said why. */
export const answerHelpInvitation = async (
  tx: Query,
  now: Moment,
  request: Answer,
  asking: Asking,
): Promise<Decision<HelpInvitationAnswered>> => {
  const opened = await openInvitation(tx, now, request.by, asking);
  if (!opened.ok) return opened;
  const row = opened.value;
  const isYes = request.answer === 'AGREE';
  const proof = proofOf(request.by);
  if (isYes) {
    const agreed = await agree(tx, now, row, request);
    if (!agreed.ok) return agreed;
  } else await markRefused(tx, row, { proof, isQuiet: request.answer === 'NOT_NOW', at: now });
  const what = isYes ? 'AGREE' : 'REFUSE';
  await keepHelpDone(tx, row.id, row, { actorId: row.helpedId, what, at: now, channel: proof });
  await tell(tx, row.helperId, `${maskName(row.helpedName)}${isYes ? '同意' : '没有同意'}您帮忙办事。`, now);
  return accept({ helpingId: row.id, stage: isYes ? 'AGREED' : 'REFUSED', lastDay: row.lastDay });
};
