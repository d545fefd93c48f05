import type { RefusedAnswer } from '@/api/answer';
import { frameWords } from '@/copy/frames.copy';
import { replaceWith } from '@/platform/navigation';
import type { Repair } from './deed-result';

type Code = RefusedAnswer['code'];

/** Nothing that was typed is wrong: somebody has to do something elsewhere first. */
const ELSEWHERE_FIRST: readonly Code[] = [
  'BOUND_BY_OTHER',
  'IN_OTHER_NETWORK',
  'NOT_ENROLLED',
  'RELATIVE_SUSPENDED',
  'RELATIVE_IN_ARREARS',
  'CARD_NOT_IN_USE',
];

/** The same, and the hall is where it can be put right. */
const AT_THE_HALL: readonly Code[] = ['PUBLIC_FUNDED', 'RELATIVE_HAS_LEFT', 'RELATION_OVER'];

const HALL: Repair = { label: frameWords.toHall, onPress: () => replaceWith('/pages/hall/list/index') };

/** The way on from a refusal that no correction of a form repairs: to the hall, or only home (null); undefined: a form may. */
export const wayElsewhere = (code: Code): Repair | null | undefined => {
  if (AT_THE_HALL.includes(code)) return HALL;
  return ELSEWHERE_FIRST.includes(code) ? null : undefined;
};
