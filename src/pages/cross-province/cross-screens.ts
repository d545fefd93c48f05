import type { CrossMove } from '@/domain/cross-province/cross-stages';
import type { Way } from '@/frames/use-onward';
import { missingProposalStep, PROPOSAL_STEPS, type ProposalStep, proposalDraft } from '@/stores/cross-province.store';

export const crossScreen = (screen: ProposalStep | 'start'): string => `/pages/cross-province/${screen}/index`;

/** A screen about one sharing across provinces. */
export const crossSharingScreen = (screen: 'overview' | 'read' | 'change', id: string): string =>
  `/pages/cross-province/${screen}/index?id=${id}`;

/** Where a move on one is looked at once more. */
export const confirmScreen = (id: string, move: CrossMove): string =>
  `/pages/cross-province/confirm/index?id=${id}&move=${move}`;

/** The steps of it, in order. */
export const PROPOSAL_WAY: Way<Exclude<ProposalStep, 'check'>> = {
  steps: PROPOSAL_STEPS,
  screenOf: crossScreen,
  missing: () => missingProposalStep(proposalDraft.use.getState(), 'check'),
};
