import type { Day, Moment } from '../calendar';
import { HELPING } from './helping-rules';
import { type HelpingStage, openUntil } from './helping-stages';

interface Sent {
  stage: HelpingStage;
  proposedAt: Moment;
  lastDay: Day;
  codeSentAt: Moment;
  codesSent: number;
}

/** When another code may be asked for after one at this moment. */
export const nextCodeAt = (sentAt: Moment): Moment => sentAt + HELPING.resendSeconds * 1000;

/** May the code of this invitation be sent once more. A new one takes the place of the one before. */
export const maySendAgain = (invitation: Sent, now: Moment): boolean =>
  invitation.stage === 'PROPOSED' &&
  now < openUntil(invitation) &&
  now >= nextCodeAt(invitation.codeSentAt) &&
  invitation.codesSent < HELPING.mostCodes;
