import type { Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { Insurance } from '@/domain/person/insurance';
import type { RegionCode } from '@/domain/region/region-profile';
import type { SharedUse } from '@/domain/settlement/purpose';
import type { Bill } from '@/domain/settlement/split-bill';
import type { SharingStage } from '@/domain/sharing/stages';
import { INSURANCE, type InsuranceRow, insuranceIn } from './insurance-row';
import { OVER } from './over-stages';
import type { Query } from './store';

/** One who shares with a person, as far as the sharing and their insurance tell. */
export interface SharerRow {
  sharingId: string;
  sharerId: string;
  region: RegionCode;
  boundAt: Moment;
  stage: SharingStage;
  uses: SharedUse[];
  ceilingFen: Fen | null;
  monthLimitFen: Fen | null;
  /** Where the beneficiary put it. */
  place: number | null;
  insurance: Insurance;
}

type Columns = Omit<SharerRow, 'uses' | 'insurance' | 'region'> & {
  uses: string;
  sharingRegion: RegionCode;
} & InsuranceRow;

/** Everyone who shares with a person, or will, or has asked to: what is over is not there. */
export const sharersFor = async (q: Query, beneficiaryId: string): Promise<SharerRow[]> => {
  const rows = await q.all<Columns>(
    `SELECT s.id AS "sharingId", s.sharer_id AS "sharerId", s.region AS "sharingRegion", s.asked_at AS "boundAt",
       s.stage, s.uses, s.ceiling_fen AS "ceilingFen", s.month_limit_fen AS "monthLimitFen", o.place,
       ${INSURANCE}
     FROM sharing s JOIN insurance i ON i.person_id = s.sharer_id
     LEFT JOIN sharer_place o ON o.sharing_id = s.id
     WHERE s.beneficiary_id = :beneficiaryId AND s.stage NOT IN (${OVER}) ORDER BY s.rowid`,
    { beneficiaryId },
  );
  return rows.map((row) => ({
    sharingId: row.sharingId,
    sharerId: row.sharerId,
    region: row.sharingRegion,
    boundAt: row.boundAt,
    stage: row.stage,
    uses: JSON.parse(row.uses) as SharedUse[],
    ceilingFen: row.ceilingFen,
    monthLimitFen: row.monthLimitFen,
    place: row.place,
    insurance: insuranceIn(row),
  }));
};

/** Why nobody shares with a person: there was somebody once, or only a family code was taken for it. */
export const whyNoSharer = async (q: Query, beneficiaryId: string): Promise<Bill['without']> => {
  const row = await q.one<{ why: Bill['without'] }>(
    `SELECT CASE
       WHEN EXISTS (SELECT 1 FROM sharing WHERE beneficiary_id = :beneficiaryId AND stage = 'ENDED')
         OR EXISTS (SELECT 1 FROM cross_sharing WHERE beneficiary_id = :beneficiaryId AND stage = 'ENDED') THEN 'ENDED_SHARING'
       WHEN EXISTS (SELECT 1 FROM family_code_link WHERE member_id = :beneficiaryId AND ended_at IS NULL) THEN 'FAMILY_CODE'
       ELSE 'NOTHING' END AS why`,
    { beneficiaryId },
  );
  return row?.why ?? 'NOTHING';
};
