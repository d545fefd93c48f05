import { accept, type Decision, refuseAt } from '../outcome';
import { isSameText, type TextSeen } from './consent';

/** Questions and answers are read before the first use, and anew when their text changes. policy-sources.md#gansu-questions */
export const areQuestionsDue = (inForce: TextSeen | null, lastRead: TextSeen | null): boolean =>
  inForce !== null && !(lastRead && isSameText(lastRead, inForce));

/** What is to be kept as read now; null: nothing. */
export const decideQuestions = (
  inForce: TextSeen | null,
  lastRead: TextSeen | null,
  given: TextSeen | undefined,
): Decision<TextSeen | null> => {
  if (!inForce || !areQuestionsDue(inForce, lastRead)) return accept(null);
  if (!given) return refuseAt('consent.questions', 'QUESTIONS_UNREAD');
  return isSameText(given, inForce) ? accept(given) : refuseAt('consent.questions', 'NOTICE_OUTDATED');
};
