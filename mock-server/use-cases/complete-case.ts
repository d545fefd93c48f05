import { dayOf, type Moment } from '@/domain/calendar';
import { maskName } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { type CaseFacts, type CaseRefusal, whyNotCompleted } from '@/domain/sharing/decide-completion';
import { STAGE_TABLE } from '@/domain/sharing/stages';
import { personOf } from '../store/people';
import { moveSharing } from '../store/sharing-writing';
import type { SharingRow } from '../store/sharings';
import type { Query } from '../store/store';
import { gatherRelation, withSex } from './gather-relation';
import { tell } from './tell-beneficiary';

/** A sharing as it was asked for, and its two people as they stand now. */
export const gatherCase = async (tx: Query, row: SharingRow, at: Moment): Promise<CaseFacts> => {
  const { sharerId, beneficiaryId, region, kinship } = row;
  return {
    today: dayOf(at),
    region: REGIONS[region],
    kinship,
    sharer: withSex(await personOf(tx, sharerId)),
    relative: withSex(await personOf(tx, beneficiaryId)),
    ...(await gatherRelation(tx, sharerId, { id: beneficiaryId })),
  };
};

const WHY: Readonly<Record<CaseRefusal, { sharer: string; relative: string }>> = {
  SHARER_INSURANCE: {
    sharer: '您的职工医保现在不符合条件。请先恢复参保，再重新申请。',
    relative: '对方的职工医保现在不符合条件。请和对方商量。',
  },
  RELATIVE_INSURANCE: {
    sharer: '亲属的医保现在不符合条件。请亲属先恢复参保，再重新申请。',
    relative: '您的医保现在不符合条件。请先恢复参保，再请对方申请。',
  },
  RELATION: {
    sharer: '登记的亲属关系现在对不上。请到医保大厅核对登记。',
    relative: '登记的亲属关系现在对不上。请到医保大厅核对登记。',
  },
};

/** Both hear that it came to nothing, and why. */
const tellRefused = async (tx: Query, row: SharingRow, why: CaseRefusal, at: Moment): Promise<void> => {
  const { sharerId, sharerName, beneficiaryId, beneficiaryName } = row;
  const { sharer, relative } = WHY[why];
  await tell(tx, sharerId, `您为${maskName(beneficiaryName)}申请的家庭共济没有通过，没有生效。${sharer}`, at);
  await tell(tx, beneficiaryId, `${maskName(sharerName)}为您申请的家庭共济没有通过，没有生效。${relative}`, at);
};

/** 办结: the sharer hears of it by SMS, where there is a phone. policy-sources.md#zhejiang-case */
const tellCompleted = (tx: Query, { sharerId, beneficiaryName, terms }: SharingRow, at: Moment): Promise<void> =>
  tell(tx, sharerId, `您为${maskName(beneficiaryName)}申请的家庭共济已办结，自 ${terms.firstDay} 起生效。`, at);

/** 办结: the law looks at the case once more; what it would no longer grant is refused by the office. policy-sources.md#case-again */
export const completeCase = async (tx: Query, row: SharingRow, at: Moment): Promise<SharingRow> => {
  const why = whyNotCompleted(await gatherCase(tx, row, at));
  const move = why === null ? 'COMPLETE' : 'REFUSE';
  const stage = STAGE_TABLE[row.stage][move];
  if (!stage) throw new Error(`A case in stage ${row.stage} is not completed.`);
  const moved = await moveSharing(tx, row, { move, by: 'BUREAU', at, stage, refusedFor: why });
  await (why === null ? tellCompleted(tx, row, at) : tellRefused(tx, row, why, at));
  return moved;
};
