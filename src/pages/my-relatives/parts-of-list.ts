import type { Sharing } from '@/contract/sharing.contract';
import { OVER_STAGES, PAYING_STAGES } from '@/domain/sharing/stages';

/** The parts of the list: what lives on each side, and what is over. */
export const partsOfList = (sharings: readonly Sharing[]) => {
  const living = sharings.filter(({ stage }) => !OVER_STAGES.includes(stage));
  return {
    mine: living.filter(({ side }) => side === 'SHARER'),
    theirs: living.filter(({ side }) => side === 'BENEFICIARY'),
    over: sharings.filter(({ stage }) => OVER_STAGES.includes(stage)),
  };
};

/** As a region shows it that parts its own into those in force and those that are not yet, or no more. */
export const partsInForce = (sharings: readonly Sharing[]) => {
  const mine = sharings.filter(({ side }) => side === 'SHARER');
  return {
    inForce: mine.filter(({ stage }) => PAYING_STAGES.includes(stage)),
    notInForce: mine.filter(({ stage }) => !PAYING_STAGES.includes(stage)),
  };
};
