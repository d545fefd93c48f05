import type { Moment } from '@/domain/calendar';
import { unlinksFamilyCode } from '@/domain/family-code/linked-by-sharing';
import type { CaseRefusal } from '@/domain/sharing/decide-completion';
import { dueMove } from '@/domain/sharing/due-moves';
import type { SharingTerms } from '@/domain/sharing/sharing-terms';
import { OVER_STAGES, type SharingEnder, type SharingEvent, type SharingStage } from '@/domain/sharing/stages';
import { canonicalJson } from '../fingerprint';
import { noteChange } from './audit-draft';
import { markLinkEnded } from './family-codes';
import { appendEvent } from './sharing-events';
import type { SharingRow } from './sharings';
import type { Query } from './store';

/** As the audit tells it: what may be paid, up to how much, from when to when. */
const termsText = ({ uses, ceilingFen, monthLimitFen, firstDay, lastDay }: SharingTerms): string =>
  canonicalJson({ uses, ceilingFen, monthLimitFen: monthLimitFen ?? null, firstDay, lastDay });

const dueAtOf = ({ stage, since, askedAt, terms }: Pick<SharingRow, 'stage' | 'since' | 'askedAt' | 'terms'>) =>
  dueMove({ stage, since, askedAt, firstDay: terms.firstDay, lastDay: terms.lastDay })?.at ?? null;

export type NewSharingRow = Pick<
  SharingRow,
  'id' | 'sharerId' | 'beneficiaryId' | 'kinship' | 'region' | 'terms' | 'stage' | 'askedAt' | 'basis'
> & { consentId: string };

/** A sharing in its first stage, with what will happen to it next. */
export const insertSharing = async (tx: Query, sharing: NewSharingRow): Promise<void> => {
  const { id, sharerId, beneficiaryId, kinship, region, terms, stage, askedAt, basis, consentId } = sharing;
  await tx.run(
    `INSERT INTO sharing (id, sharer_id, beneficiary_id, kinship, region, uses, ceiling_fen, month_limit_fen, first_day, last_day, stage,
       asked_at, stage_since, due_at, basis, consent_id)
     VALUES (:id, :sharerId, :beneficiaryId, :kinship, :region, :uses, :ceilingFen, :monthLimitFen, :firstDay, :lastDay, :stage,
       :askedAt, :askedAt, :dueAt, :basis, :consentId)`,
    {
      id,
      sharerId,
      beneficiaryId,
      kinship,
      region,
      uses: JSON.stringify(terms.uses),
      ceilingFen: terms.ceilingFen,
      monthLimitFen: terms.monthLimitFen ?? null,
      firstDay: terms.firstDay,
      lastDay: terms.lastDay,
      stage,
      askedAt,
      dueAt: dueAtOf({ stage, since: askedAt, askedAt, terms }),
      basis,
      consentId,
    },
  );
  noteChange(tx, { of: 'SHARING', id, from: null, to: stage });
  noteChange(tx, { of: 'SHARING_TERMS', id, from: null, to: termsText(terms) });
  await appendEvent(tx, id, { move: 'ASK', at: askedAt, by: 'SHARER' });
};

export interface SharingMoved {
  move: SharingEvent;
  by: SharingEnder;
  at: Moment;
  /** Where it leads. */
  stage: SharingStage;
  /** New ones, where they change. */
  terms?: SharingTerms;
  /** Why the office refuses it, where it does. */
  refusedFor?: CaseRefusal | null;
}

/** The one who is named as having ended it: whoever asked, even where it took effect later. */
const enderOf = (row: SharingRow, { stage, by }: SharingMoved): SharingEnder | null => {
  if (stage !== 'ENDING' && stage !== 'ENDED') return null;
  return row.stage === 'ENDING' && by === 'BUREAU' ? row.endedBy : by;
};

/** The one way a sharing moves on: its stage, what is due next, a line in its history, and the family code it brought. */
export const moveSharing = async (tx: Query, row: SharingRow, moved: SharingMoved): Promise<SharingRow> => {
  const { stage, at } = moved;
  const after = {
    ...row,
    stage,
    terms: moved.terms ?? row.terms,
    since: stage === row.stage ? row.since : at,
    endedAt: stage === 'ENDED' ? at : null,
    endedBy: enderOf(row, moved),
    refusedFor: moved.refusedFor ?? row.refusedFor,
  };
  const dueAt = OVER_STAGES.includes(stage) ? null : dueAtOf(after);
  const { id, since, endedAt, endedBy, refusedFor, terms } = after;
  await tx.run(
    `UPDATE sharing SET stage = :stage, stage_since = :since, due_at = :dueAt, ended_at = :endedAt, ended_by = :endedBy, refused_for = :refusedFor,
       uses = :uses, ceiling_fen = :ceilingFen, month_limit_fen = :monthLimitFen, first_day = :firstDay, last_day = :lastDay
     WHERE id = :id`,
    {
      id,
      stage,
      since,
      dueAt,
      endedAt,
      endedBy,
      refusedFor,
      uses: JSON.stringify(terms.uses),
      ceilingFen: terms.ceilingFen,
      monthLimitFen: terms.monthLimitFen ?? null,
      firstDay: terms.firstDay,
      lastDay: terms.lastDay,
    },
  );
  noteChange(tx, { of: 'SHARING', id, from: row.stage, to: stage });
  if (moved.terms) noteChange(tx, { of: 'SHARING_TERMS', id, from: termsText(row.terms), to: termsText(terms) });
  await appendEvent(tx, id, moved);
  if (unlinksFamilyCode(stage)) await markLinkEnded(tx, id, at);
  return { ...after, dueAt };
};

/** The relative's own consent, beside the sharer's. */
export const setAgreement = async (tx: Query, id: string, consentId: string): Promise<void> => {
  await tx.run('UPDATE sharing SET agreement_id = :consentId WHERE id = :id', { id, consentId });
};
