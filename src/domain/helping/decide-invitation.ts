import type { Day, Moment } from '../calendar';
import { accept, type Decision, refuse, refuseAt } from '../outcome';
import { HELPING } from './helping-rules';
import { decideHelpingMove, type HelpingPlace, type HelpingStage, openUntil } from './helping-stages';

/** How whoever answers shows that it is them: the six digits sent to their own phone, or beside the helper the mock face. */
export type HelpProof = 'CODE' | 'MOCK_FACE';

/** What the helped person may say; NOT_NOW is a no of which the helper hears nothing but the no. */
export const HELP_ANSWERS = ['AGREE', 'REFUSE', 'NOT_NOW'] as const;
export type HelpAnswer = (typeof HELP_ANSWERS)[number];

interface Invitation {
  stage: HelpingStage;
  place: HelpingPlace;
  proposedAt: Moment;
  lastDay: Day;
  wrongCodes: number;
}

/** Does this proof open this invitation now. A wrong code is counted by the caller. */
export const decideInvitation = (
  invitation: Invitation,
  { proof, isRight, now }: { proof: HelpProof; isRight: boolean; now: Moment },
): Decision<null> => {
  const { stage, place, wrongCodes } = invitation;
  const isOpen = decideHelpingMove(stage, 'AGREE');
  if (!isOpen.ok) return isOpen;
  if (now >= openUntil(invitation)) return refuse('HELP_EXPIRED');
  if (proof === 'MOCK_FACE') return place === 'BESIDE' ? accept(null) : refuseAt('by', 'HELP_CODE_WRONG');
  if (wrongCodes >= HELPING.mostWrongCodes) return refuseAt('by', 'HELP_CODE_BLOCKED');
  if (isRight) return accept(null);
  const triesLeft = HELPING.mostWrongCodes - wrongCodes - 1;
  return triesLeft === 0 ? refuseAt('by', 'HELP_CODE_BLOCKED') : refuseAt('by', 'HELP_CODE_WRONG', { triesLeft });
};
