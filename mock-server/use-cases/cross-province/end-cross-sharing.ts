import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import type { Moment } from '@/domain/calendar';
import { isBrokenBy } from '@/domain/cross-province/across-provinces';
import { decideCrossMove } from '@/domain/cross-province/cross-stages';
import { accept, type Decision, refuse } from '@/domain/outcome';
import type { Insurance } from '@/domain/person/insurance';
import { maskName } from '@/domain/person/masking';
import type { CrossRow } from '../../store/cross-sharing-row';
import { markEnded } from '../../store/cross-sharing-writing';
import { activeCrossSharingsOf, crossSharingOf, findCrossSharingOf } from '../../store/cross-sharings';
import type { Query } from '../../store/store';
import { emptyQuota } from './quota-money';
import { showCrossSharing, sideOf } from './show-cross-sharing';
import { tellBySms } from './tell-by-sms';

/** Either side ends it at once: what was not used is the sharer's again, and nothing pays from it any more. */
export const endCrossSharing = async (
  tx: Query,
  now: Moment,
  personId: string,
  id: string,
): Promise<Decision<CrossProvinceSharing>> => {
  const row = await findCrossSharingOf(tx, personId, id);
  if (!row) return refuse('NOT_FOUND');
  const by = sideOf(row, personId);
  const decided = decideCrossMove(row.stage, 'END', by);
  if (!decided.ok) return decided;
  await markEnded(tx, row, { move: 'END', by, at: now, returnedFen: await emptyQuota(tx, row, now) });
  const [me, other] = by === 'SHARER' ? [row.sharer, row.beneficiary] : [row.beneficiary, row.sharer];
  await tellBySms(tx, other.id, `${maskName(me.name)}结束了跨省共济，没用完的钱已退回共济人。`, now);
  return accept(await showCrossSharing(tx, await crossSharingOf(tx, id), personId));
};

const isBroken = (row: CrossRow, personId: string, now: Insurance): boolean => {
  const side = sideOf(row, personId);
  const { area } = side === 'SHARER' ? row.sharer : row.beneficiary;
  return isBrokenBy(now, { ...area, side });
};

/** An insurance ended or went to another pooling area: what stood on it ends by itself. Answers which. policy-sources.md#cross-province-end */
export const breakCrossSharings = async (
  tx: Query,
  now: Moment,
  personId: string,
  insurance: Insurance,
): Promise<string[]> => {
  const broken = (await activeCrossSharingsOf(tx, personId)).filter((row) => isBroken(row, personId, insurance));
  for (const row of broken) {
    await markEnded(tx, row, { move: 'BREAK', by: 'INSURANCE', at: now, returnedFen: await emptyQuota(tx, row, now) });
    for (const { id } of [row.sharer, row.beneficiary])
      await tellBySms(tx, id, '参保关系有变动，跨省共济已自动结束，没用完的钱已退回共济人。', now);
  }
  return broken.map(({ id }) => id);
};
