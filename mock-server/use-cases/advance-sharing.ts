import { dueMove } from '@/domain/sharing/due-moves';
import { STAGE_TABLE } from '@/domain/sharing/stages';
import { firstDueSharing, NEXT } from '../store/schedule';
import { moveSharing } from '../store/sharing-writing';
import { sharingOf } from '../store/sharings';
import type { Query } from '../store/store';
import { completeCase } from './complete-case';
import type { DueEffect } from './due-effect';
import { linkFamilyCode } from './link-family-code';
import { tellNotAgreed } from './tell-agreement';
import { tellEnded } from './tell-beneficiary';

/** The bureau's own next move of one sharing, dated at the moment it was due. */
const advanceSharing = async (tx: Query, id: string): Promise<void> => {
  const row = await sharingOf(tx, id);
  const { stage, since, askedAt, terms } = row;
  const due = dueMove({ stage, since, askedAt, firstDay: terms.firstDay, lastDay: terms.lastDay });
  const next = due && STAGE_TABLE[stage][due.move];
  if (!due || !next) throw new Error(`Nothing is due for a sharing in stage ${stage}.`);
  const moved =
    due.move === 'COMPLETE'
      ? await completeCase(tx, row, due.at)
      : await moveSharing(tx, row, { move: due.move, by: 'BUREAU', at: due.at, stage: next });
  if (due.move === 'LAPSE') await (stage === 'PROPOSED' ? tellNotAgreed : tellEnded)(tx, moved, due.at);
  await linkFamilyCode(tx, moved, due.at);
};

export const SHARING_MOVES_DUE: DueEffect = {
  name: 'advanceSharing',
  next: NEXT.sharing,
  perform: async (tx) => {
    const first = await firstDueSharing(tx);
    if (!first) throw new Error('No sharing waits for its hour.');
    await advanceSharing(tx, first.id);
  },
};
