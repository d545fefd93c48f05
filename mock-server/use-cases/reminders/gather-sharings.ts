import { dayOf } from '@/domain/calendar';
import { REGIONS } from '@/domain/region/regions';
import { insuranceGone } from '@/domain/reminders/insurance-gone';
import type { SharingTie } from '@/domain/reminders/sharing-reminders';
import { CASE_STAGES, OVER_STAGES } from '@/domain/sharing/stages';
import { personOf } from '../../store/people';
import { type SharingRow, sharingsOf } from '../../store/sharings';
import type { Query } from '../../store/store';
import { movesFor } from '../sharing-movers';
import { gatherTie } from './gather-tie';

const isOver = ({ stage }: SharingRow): boolean => OVER_STAGES.includes(stage);

const endOf = ({ endedAt, endedBy }: SharingRow): SharingTie['ended'] =>
  endedAt === null || endedBy === null ? null : { on: dayOf(endedAt), by: endedBy };

/** What waits or is a case under way pays nothing anyway: the insurance is looked at when it is agreed to or completed. */
const goneOf = async (q: Query, row: SharingRow): Promise<SharingTie['insuranceGone']> =>
  row.stage === 'PROPOSED' || CASE_STAGES.includes(row.stage)
    ? null
    : insuranceGone(row.region, {
        SHARER: (await personOf(q, row.sharerId)).insurance,
        BENEFICIARY: (await personOf(q, row.beneficiaryId)).insurance,
      });

const gatherSharing = async (
  q: Query,
  readerId: string,
  row: SharingRow,
  all: readonly SharingRow[],
): Promise<SharingTie> => {
  const { id, sharerId, sharerName, beneficiaryId, beneficiaryName, kinship } = row;
  const sharer = { id: sharerId, name: sharerName };
  const beneficiary = { id: beneficiaryId, name: beneficiaryName };
  const tie = await gatherTie(q, { sharer, beneficiary, kinship, readerId });
  const region = REGIONS[row.region];
  const moves = movesFor(tie.side, row.stage, region);
  const isSameTwo = (one: SharingRow) => one.sharerId === sharerId && one.beneficiaryId === beneficiaryId;
  return {
    ...tie,
    kind: 'SHARING',
    id,
    isLive: !isOver(row) && row.stage !== 'ENDING' && row.stage !== 'PROPOSED',
    begunOn: dayOf(row.askedAt),
    isConfirmedByBeneficiary: row.agreedAt !== null,
    endWay: { to: moves.includes('END') ? 'SHARING_END' : 'SHARING', id },
    lastDay: row.terms.lastDay,
    mayChangeLastDay: moves.includes('CHANGE_TERMS') && region.sharing.changeable.includes('LAST_DAY'),
    ended: endOf(row),
    isFollowed: all.some((one) => isSameTwo(one) && !isOver(one)),
    insuranceGone: await goneOf(q, row),
  };
};

/** Every sharing of a person, on either side, over ones too. */
export const gatherSharings = async (q: Query, readerId: string): Promise<SharingTie[]> => {
  const rows = await sharingsOf(q, readerId);
  const ties: SharingTie[] = [];
  for (const row of rows) ties.push(await gatherSharing(q, readerId, row, rows));
  return ties;
};
