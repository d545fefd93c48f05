import type { Moment } from '@/domain/calendar';
import type { PoolingArea } from '@/domain/cross-province/across-provinces';
import { type CrossEnder, type CrossEvent, type CrossStage, dueCrossMove } from '@/domain/cross-province/cross-stages';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import { noteChange } from './audit-draft';
import { appendCrossEvent } from './cross-sharing-events';
import type { CrossRow } from './cross-sharing-row';
import type { Query } from './store';

interface NewProposal {
  id: string;
  sharer: { id: string; area: PoolingArea; consentId: string };
  beneficiary: { id: string; area: PoolingArea };
  kinship: Kinship;
  basis: CrossRow['basis'];
  quotaFen: Fen;
  proposedAt: Moment;
}

export const insertProposal = async (tx: Query, proposal: NewProposal): Promise<void> => {
  const { id, sharer, beneficiary, kinship, basis, quotaFen, proposedAt } = proposal;
  await tx.run(
    `INSERT INTO cross_sharing (id, sharer_id, beneficiary_id, kinship, basis, stage, quota_fen, sharer_region,
       sharer_city, beneficiary_region, beneficiary_city, sharer_consent_id, proposed_at, due_at)
     VALUES (:id, :sharerId, :beneficiaryId, :kinship, :basis, 'PROPOSED', :quotaFen, :sharerRegion, :sharerCity,
       :beneficiaryRegion, :beneficiaryCity, :consentId, :proposedAt, :dueAt)`,
    {
      id,
      sharerId: sharer.id,
      beneficiaryId: beneficiary.id,
      kinship,
      basis,
      quotaFen,
      sharerRegion: sharer.area.region,
      sharerCity: sharer.area.city,
      beneficiaryRegion: beneficiary.area.region,
      beneficiaryCity: beneficiary.area.city,
      consentId: sharer.consentId,
      proposedAt,
      dueAt: dueCrossMove({ stage: 'PROPOSED', proposedAt })?.at ?? null,
    },
  );
  noteChange(tx, { of: 'CROSS_SHARING', id, from: null, to: 'PROPOSED' });
  await appendCrossEvent(tx, id, { move: 'PROPOSE', at: proposedAt, quotaFen });
};

/** It stands from now on where the two are insured now. */
export const markAccepted = async (
  tx: Query,
  row: CrossRow,
  accepted: { at: Moment; consentId: string; sharer: PoolingArea; beneficiary: PoolingArea },
): Promise<void> => {
  const { at, consentId, sharer, beneficiary } = accepted;
  await tx.run(
    `UPDATE cross_sharing SET stage = 'ACTIVE', due_at = NULL, accepted_at = :at, beneficiary_consent_id = :consentId,
       sharer_region = :sharerRegion, sharer_city = :sharerCity, beneficiary_region = :beneficiaryRegion,
       beneficiary_city = :beneficiaryCity
     WHERE id = :id`,
    {
      id: row.id,
      at,
      consentId,
      sharerRegion: sharer.region,
      sharerCity: sharer.city,
      beneficiaryRegion: beneficiary.region,
      beneficiaryCity: beneficiary.city,
    },
  );
  noteChange(tx, { of: 'CROSS_SHARING', id: row.id, from: row.stage, to: 'ACTIVE' });
  await appendCrossEvent(tx, row.id, { move: 'ACCEPT', at, quotaFen: row.quotaFen });
};

/** A proposal that came to nothing. */
export const markOver = async (
  tx: Query,
  { id, quotaFen, stage: before }: CrossRow,
  over: { move: CrossEvent; stage: CrossStage; at: Moment },
): Promise<void> => {
  await tx.run('UPDATE cross_sharing SET stage = :stage, due_at = NULL WHERE id = :id', { id, stage: over.stage });
  noteChange(tx, { of: 'CROSS_SHARING', id, from: before, to: over.stage });
  await appendCrossEvent(tx, id, { move: over.move, at: over.at, quotaFen });
};

export const setQuota = async (tx: Query, id: string, quotaFen: Fen, at: Moment): Promise<void> => {
  await tx.run('UPDATE cross_sharing SET quota_fen = :quotaFen WHERE id = :id', { id, quotaFen });
  await appendCrossEvent(tx, id, { move: 'CHANGE_QUOTA', at, quotaFen });
};

export const markEnded = async (
  tx: Query,
  { id, quotaFen, stage }: CrossRow,
  ended: { move: CrossEvent; by: CrossEnder; at: Moment; returnedFen: Fen },
): Promise<void> => {
  const { move, by, at, returnedFen } = ended;
  await tx.run(
    `UPDATE cross_sharing SET stage = 'ENDED', ended_at = :at, ended_by = :by, returned_fen = :returnedFen WHERE id = :id`,
    { id, at, by, returnedFen },
  );
  noteChange(tx, { of: 'CROSS_SHARING', id, from: stage, to: 'ENDED' });
  await appendCrossEvent(tx, id, { move, at, quotaFen });
};

/** Money that came back to the sharer after the end. */
export const addReturned = async (tx: Query, id: string, amountFen: Fen): Promise<void> => {
  await tx.run('UPDATE cross_sharing SET returned_fen = returned_fen + :amountFen WHERE id = :id', { id, amountFen });
};
