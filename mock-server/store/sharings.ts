import type { Day, Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import type { RegionCode } from '@/domain/region/region-profile';
import type { SharedUse } from '@/domain/settlement/purpose';
import type { CaseRefusal } from '@/domain/sharing/decide-completion';
import type { SharingTerms } from '@/domain/sharing/sharing-terms';
import type { SharingEnder, SharingStage } from '@/domain/sharing/stages';
import { withIdNumbers } from './id-numbers';
import { OVER } from './over-stages';
import type { Query, SqlParams } from './store';

/** A sharing with both its people and the consent it rests on. */
export interface SharingRow {
  id: string;
  sharerId: string;
  sharerName: string;
  sharerIdNumber: string;
  beneficiaryId: string;
  beneficiaryName: string;
  beneficiaryIdNumber: string;
  kinship: Kinship;
  region: RegionCode;
  terms: SharingTerms;
  stage: SharingStage;
  askedAt: Moment;
  /** When it came into its stage. */
  since: Moment;
  /** When the bureau moves it on by itself. */
  dueAt: Moment | null;
  endedAt: Moment | null;
  endedBy: SharingEnder | null;
  /** Why the office refused it; null: it did not. */
  refusedFor: CaseRefusal | null;
  basis: 'REGISTER' | 'PLEDGE';
  noticeVersion: string;
  pledgeVersion: string | null;
  signedBy: 'DRAWN' | 'TYPED' | 'PAPER' | null;
  givenAt: Moment;
  /** The relative's own consent; null: they gave none. */
  agreedVersion: string | null;
  agreedAt: Moment | null;
}

interface TermColumns {
  uses: string;
  ceilingFen: Fen | null;
  monthLimitFen: Fen | null;
  firstDay: Day;
  lastDay: Day | null;
}

const SHARING = `
  SELECT s.id, s.sharer_id AS "sharerId", sp.name AS "sharerName", sp.id_number_sealed AS "sharerIdNumber",
    s.beneficiary_id AS "beneficiaryId", bp.name AS "beneficiaryName", bp.id_number_sealed AS "beneficiaryIdNumber",
    s.kinship, s.region, s.uses, s.ceiling_fen AS "ceilingFen", s.month_limit_fen AS "monthLimitFen", s.first_day AS "firstDay", s.last_day AS "lastDay",
    s.stage, s.asked_at AS "askedAt", s.stage_since AS "since", s.due_at AS "dueAt", s.ended_at AS "endedAt",
    s.ended_by AS "endedBy", s.refused_for AS "refusedFor", s.basis, c.notice_version AS "noticeVersion", c.pledge_version AS "pledgeVersion",
    c.signed_by AS "signedBy", c.given_at AS "givenAt",
    a.notice_version AS "agreedVersion", a.given_at AS "agreedAt"
  FROM sharing s
  JOIN person sp ON sp.id = s.sharer_id
  JOIN person bp ON bp.id = s.beneficiary_id
  JOIN consent c ON c.id = s.consent_id
  LEFT JOIN consent a ON a.id = s.agreement_id`;

const LIVE = `s.stage NOT IN (${OVER})`;

const select = async (q: Query, rest: string, params: SqlParams): Promise<SharingRow[]> => {
  const rows = await q.all<Omit<SharingRow, 'terms'> & TermColumns>(`${SHARING} ${rest}`, params);
  const whose = { sharerIdNumber: 'sharerId', beneficiaryIdNumber: 'beneficiaryId' } as const;
  return withIdNumbers(q, rows, whose).map(({ uses, ceilingFen, monthLimitFen, firstDay, lastDay, ...row }) => ({
    ...row,
    terms: {
      uses: JSON.parse(uses) as SharedUse[],
      ceilingFen,
      ...(monthLimitFen !== null && { monthLimitFen }),
      firstDay,
      lastDay,
    },
  }));
};

/** A sharing the bureau knows of; its absence is a fault, never an answer. */
export const sharingOf = async (q: Query, id: string): Promise<SharingRow> => {
  const [found] = await select(q, 'WHERE s.id = :id', { id });
  if (!found) throw new Error('A sharing the bureau knew is gone.');
  return found;
};

/** A sharing the person stands in, on either side; anyone else's is not there. */
export const findSharingOf = async (q: Query, personId: string, id: string): Promise<SharingRow | null> => {
  const [found] = await select(q, 'WHERE s.id = :id AND (s.sharer_id = :personId OR s.beneficiary_id = :personId)', {
    id,
    personId,
  });
  return found ?? null;
};

/** Both sides, ended ones too, newest first. */
export const sharingsOf = (q: Query, personId: string): Promise<SharingRow[]> =>
  select(q, 'WHERE s.sharer_id = :personId OR s.beneficiary_id = :personId ORDER BY s.asked_at DESC, s.rowid DESC', {
    personId,
  });

/** The sharings in which the person is the sharer and that are not over, first asked for first. */
export const liveSharingsBy = (q: Query, sharerId: string): Promise<SharingRow[]> =>
  select(q, `WHERE s.sharer_id = :sharerId AND ${LIVE} ORDER BY s.asked_at, s.rowid`, { sharerId });

/** The same from the other side. */
export const liveSharingsFor = (q: Query, beneficiaryId: string): Promise<SharingRow[]> =>
  select(q, `WHERE s.beneficiary_id = :beneficiaryId AND ${LIVE} ORDER BY s.asked_at, s.rowid`, { beneficiaryId });

/** Every sharing that is not over, first asked for first. */
export const liveSharings = (q: Query): Promise<SharingRow[]> =>
  select(q, `WHERE ${LIVE} ORDER BY s.asked_at, s.rowid`, {});
