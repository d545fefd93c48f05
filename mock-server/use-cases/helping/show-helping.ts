import type { HelpDeedLine, Helping } from '@/contract/helping.contract';
import type { Day } from '@/domain/calendar';
import { openUntil } from '@/domain/helping/helping-stages';
import { maskIdNumber } from '@/domain/person/masking';
import { momentText } from '../../clock';
import type { HelpDeedRow } from '../../store/help-deeds';
import type { HelpingRow } from '../../store/helpings';

const momentOrNull = (at: number | null): string | null => (at === null ? null : momentText(at));

const noticeOf = ({ noticeVersion, noticeHash }: HelpingRow): Helping['notice'] =>
  noticeVersion !== null && noticeHash !== null ? { version: noticeVersion, hash: noticeHash } : null;

const otherOf = (row: HelpingRow, isHelper: boolean): Helping['other'] =>
  isHelper
    ? { name: row.helpedName, idNumberMasked: maskIdNumber(row.helpedIdNumber) }
    : { name: row.helperName, idNumberMasked: maskIdNumber(row.helperIdNumber) };

/** A consent as one of its two people sees it. That a no was a quiet one is shown to nobody. */
export const showHelping = (row: HelpingRow, readerId: string, today: Day): Helping => {
  const isHelper = row.helperId === readerId;
  const { id, place, stage, scopes, capFen, usedFen, firstDay, lastDay, endedAt, endedBy } = row;
  return {
    id,
    side: isHelper ? 'HELPER' : 'HELPED',
    other: otherOf(row, isHelper),
    place,
    stage,
    scopes,
    capFen,
    usedFen,
    firstDay,
    lastDay,
    proposedAt: momentText(row.proposedAt),
    openUntil: momentText(openUntil(row)),
    answeredAt: momentOrNull(row.answeredAt),
    notice: noticeOf(row),
    ended: endedAt !== null && endedBy !== null ? { at: momentText(endedAt), by: endedBy } : null,
    isInForce: stage === 'AGREED' && firstDay <= today && today <= lastDay,
  };
};

const byOf = (deed: HelpDeedRow): HelpDeedLine['by'] => {
  if (deed.actorId === null) return 'BUREAU';
  return deed.actorId === deed.subjectId ? 'HELPED' : 'HELPER';
};

/** The same line to both. */
export const showHelpDeed = (deed: HelpDeedRow): HelpDeedLine => ({
  at: momentText(deed.at),
  by: byOf(deed),
  what: deed.what,
  outcome: deed.outcome,
  code: deed.code,
  about: deed.about,
  askedFen: deed.askedFen,
  amountFen: deed.amountFen,
  channel: deed.channel,
  before: { stage: deed.stageBefore, usedFen: deed.usedBeforeFen },
  after: { stage: deed.stageAfter, usedFen: deed.usedAfterFen },
});
