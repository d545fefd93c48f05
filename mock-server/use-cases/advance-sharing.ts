import { maskName } from '@/domain/person/masking';
import { dueMove } from '@/domain/sharing/due-moves';
import { STAGE_TABLE } from '@/domain/sharing/stages';
import { newId } from '../chance';
import { insertSms } from '../store/inbox';
import { personOf } from '../store/people';
import { firstDueSharing } from '../store/schedule';
import { moveSharing } from '../store/sharing-writing';
import { type SharingRow, sharingOf } from '../store/sharings';
import type { Query } from '../store/store';
import type { DueEffect } from './due-effect';
import { tellEnded } from './tell-beneficiary';

/** 办结: the sharer hears of it by SMS, where there is a phone. policy-sources.md#zhejiang-case */
const tellCompleted = async (
  tx: Query,
  { sharerId, beneficiaryName, terms }: SharingRow,
  at: number,
): Promise<void> => {
  const { phone } = await personOf(tx, sharerId);
  if (phone === null) return;
  const text = `【共济沙盒】您为${maskName(beneficiaryName)}申请的家庭共济已办结，自 ${terms.firstDay} 起生效。`;
  await insertSms(tx, { id: newId(), phone, text, code: null, at });
};

/** The bureau's own next move of one sharing, dated at the moment it was due. */
const advanceSharing = async (tx: Query, id: string): Promise<void> => {
  const row = await sharingOf(tx, id);
  const { stage, since, askedAt, terms } = row;
  const due = dueMove({ stage, since, askedAt, firstDay: terms.firstDay, lastDay: terms.lastDay });
  const next = due && STAGE_TABLE[stage][due.move];
  if (!due || !next) throw new Error(`Nothing is due for a sharing in stage ${stage}.`);
  const moved = await moveSharing(tx, row, { move: due.move, by: 'BUREAU', at: due.at, stage: next });
  if (due.move === 'LAPSE') await tellEnded(tx, moved, due.at);
  if (due.move === 'COMPLETE') await tellCompleted(tx, row, due.at);
};

export const SHARING_MOVES_DUE: DueEffect = {
  dueAt: async (q) => (await firstDueSharing(q))?.dueAt ?? null,
  perform: async (tx) => {
    const first = await firstDueSharing(tx);
    if (!first) throw new Error('No sharing waits for its hour.');
    await advanceSharing(tx, first.id);
  },
};
