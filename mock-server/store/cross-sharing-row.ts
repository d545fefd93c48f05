import type { Moment } from '@/domain/calendar';
import type { PoolingArea } from '@/domain/cross-province/across-provinces';
import type { CrossEnder, CrossStage } from '@/domain/cross-province/cross-stages';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import type { RegionCode } from '@/domain/region/region-profile';
import { withIdNumbers } from './id-numbers';
import type { Query, SqlParams } from './store';

/** One of the two: who they are, where they stood, and what they agreed to. */
export interface CrossSide {
  id: string;
  name: string;
  idNumber: string;
  area: PoolingArea;
  /** Null: not agreed yet. */
  consent: { noticeVersion: string; givenAt: Moment } | null;
}

/** A sharing across provinces with both its people, and what the ledger says is left of its quota. */
export interface CrossRow {
  id: string;
  sharer: CrossSide;
  beneficiary: CrossSide;
  kinship: Kinship;
  basis: 'REGISTER' | 'PLEDGE';
  stage: CrossStage;
  quotaFen: Fen;
  leftFen: Fen;
  proposedAt: Moment;
  acceptedAt: Moment | null;
  ended: { at: Moment; by: CrossEnder; returnedFen: Fen } | null;
}

type Columns = Pick<
  CrossRow,
  'id' | 'kinship' | 'basis' | 'stage' | 'quotaFen' | 'leftFen' | 'proposedAt' | 'acceptedAt'
> & {
  endedAt: Moment | null;
  endedBy: CrossEnder | null;
  returnedFen: Fen | null;
} & Record<`${'sharer' | 'beneficiary'}${'Id' | 'Name' | 'IdNumber' | 'City'}`, string> &
  Record<`${'sharer' | 'beneficiary'}Region`, RegionCode> &
  Record<`${'sharer' | 'beneficiary'}NoticeVersion`, string | null> &
  Record<`${'sharer' | 'beneficiary'}GivenAt`, Moment | null>;

const columnsOf = (side: 'sharer' | 'beneficiary', person: string, consent: string): string => `
  ${person}.id AS "${side}Id", ${person}.name AS "${side}Name", ${person}.id_number_sealed AS "${side}IdNumber",
  s.${side}_region AS "${side}Region", s.${side}_city AS "${side}City",
  ${consent}.notice_version AS "${side}NoticeVersion", ${consent}.given_at AS "${side}GivenAt"`;

const CROSS_SHARING = `
  SELECT s.id, s.kinship, s.basis, s.stage, s.quota_fen AS "quotaFen", COALESCE(a.balance_fen, 0) AS "leftFen",
    s.proposed_at AS "proposedAt", s.accepted_at AS "acceptedAt", s.ended_at AS "endedAt", s.ended_by AS "endedBy",
    s.returned_fen AS "returnedFen", ${columnsOf('sharer', 'sp', 'sc')}, ${columnsOf('beneficiary', 'bp', 'bc')}
  FROM cross_sharing s
  JOIN person sp ON sp.id = s.sharer_id
  JOIN person bp ON bp.id = s.beneficiary_id
  JOIN consent sc ON sc.id = s.sharer_consent_id
  LEFT JOIN consent bc ON bc.id = s.beneficiary_consent_id
  LEFT JOIN account a ON a.kind = 'EARMARK' AND a.owner = s.id`;

const sideIn = (row: Columns, side: 'sharer' | 'beneficiary'): CrossSide => {
  const noticeVersion = row[`${side}NoticeVersion`];
  const givenAt = row[`${side}GivenAt`];
  return {
    id: row[`${side}Id`],
    name: row[`${side}Name`],
    idNumber: row[`${side}IdNumber`],
    area: { region: row[`${side}Region`], city: row[`${side}City`] },
    consent: noticeVersion !== null && givenAt !== null ? { noticeVersion, givenAt } : null,
  };
};

/** Sharings across provinces that the rest of the statement chooses. */
export const selectCrossSharings = async (q: Query, rest: string, params: SqlParams): Promise<CrossRow[]> => {
  const rows = await q.all<Columns>(`${CROSS_SHARING} ${rest}`, params);
  const whose = { sharerIdNumber: 'sharerId', beneficiaryIdNumber: 'beneficiaryId' } as const;
  return withIdNumbers(q, rows, whose).map((row) => {
    const { id, kinship, basis, stage, quotaFen, leftFen, proposedAt, acceptedAt, endedAt, endedBy, returnedFen } = row;
    return {
      id,
      sharer: sideIn(row, 'sharer'),
      beneficiary: sideIn(row, 'beneficiary'),
      kinship,
      basis,
      stage,
      quotaFen,
      leftFen,
      proposedAt,
      acceptedAt,
      ended: endedAt !== null && endedBy !== null ? { at: endedAt, by: endedBy, returnedFen: returnedFen ?? 0 } : null,
    };
  });
};
