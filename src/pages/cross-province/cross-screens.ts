import type { CrossMove } from '@/domain/cross-province/cross-stages';
import { goBack, goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { missingProposalStep, PROPOSAL_STEPS, type ProposalStep, proposalDraft } from '@/stores/cross-province.store';

export const crossScreen = (screen: ProposalStep | 'start'): string => `/pages/cross-province/${screen}/index`;

/** A screen about one sharing across provinces. */
export const crossSharingScreen = (screen: 'overview' | 'read' | 'change', id: string): string =>
  `/pages/cross-province/${screen}/index?id=${id}`;

/** Where a move on one is looked at once more. */
export const confirmScreen = (id: string, move: CrossMove): string =>
  `/pages/cross-province/confirm/index?id=${id}&move=${move}`;

/** Came from 修改 on the check page (`back`), to repair or to catch up (`check`), or on the ordinary way. */
export const useOnward = (
  step: Exclude<ProposalStep, 'check'>,
): { isMending: boolean; onward: () => Promise<unknown> } => {
  const then = useScreenParam('then');
  return {
    isMending: then !== '',
    onward: async () => {
      if (then === 'back') return goBack();
      const missing = missingProposalStep(proposalDraft.use.getState(), 'check') ?? 'check';
      if (then === 'check') return replaceWith(`${crossScreen(missing)}?then=check`);
      return goTo(crossScreen(PROPOSAL_STEPS[PROPOSAL_STEPS.indexOf(step) + 1] ?? 'check'));
    },
  };
};
