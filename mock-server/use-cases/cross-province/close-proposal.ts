import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import type { Moment } from '@/domain/calendar';
import { decideCrossMove } from '@/domain/cross-province/cross-stages';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { maskName } from '@/domain/person/masking';
import { markOver } from '../../store/cross-sharing-writing';
import { crossSharingOf, findCrossSharingOf, firstToLapse } from '../../store/cross-sharings';
import { NEXT } from '../../store/schedule';
import type { Query } from '../../store/store';
import type { DueEffect } from '../due-effect';
import { showCrossSharing, sideOf } from './show-cross-sharing';
import { tellBySms } from './tell-by-sms';

/** A proposal comes to nothing: the relative declines, or the sharer takes it back. No money was moved by it. */
const closeProposal = async (
  tx: Query,
  now: Moment,
  asked: { personId: string; id: string; move: 'REFUSE' | 'WITHDRAW' },
): Promise<Decision<CrossProvinceSharing>> => {
  const { personId, id, move } = asked;
  const row = await findCrossSharingOf(tx, personId, id);
  if (!row) return refuse('NOT_FOUND');
  const decided = decideCrossMove(row.stage, move, sideOf(row, personId));
  if (!decided.ok) return decided;
  await markOver(tx, row, { move, stage: decided.value, at: now });
  if (move === 'REFUSE')
    await tellBySms(tx, row.sharer.id, `${maskName(row.beneficiary.name)}没有接受跨省共济额度，没有划钱。`, now);
  return accept(await showCrossSharing(tx, await crossSharingOf(tx, id), personId));
};

export const refuseCrossSharing = (tx: Query, now: Moment, personId: string, id: string) =>
  closeProposal(tx, now, { personId, id, move: 'REFUSE' });

export const withdrawCrossSharing = (tx: Query, now: Moment, personId: string, id: string) =>
  closeProposal(tx, now, { personId, id, move: 'WITHDRAW' });

/** A proposal nobody answered in time lapses, also where the bureau was down then. policy-sources.md#cross-province-answer */
export const PROPOSALS_DUE: DueEffect = {
  name: 'lapseProposal',
  next: NEXT.proposal,
  perform: async (tx) => {
    const first = await firstToLapse(tx);
    if (!first) throw new Error('No proposal waits for an answer.');
    const row = await crossSharingOf(tx, first.id);
    await markOver(tx, row, { move: 'LAPSE', stage: 'LAPSED', at: first.dueAt });
    const text = `${maskName(row.beneficiary.name)}没有在期限内答复跨省共济，申请已失效，没有划钱。`;
    await tellBySms(tx, row.sharer.id, text, first.dueAt);
  },
};
