import { HELPER_WORDS, RULE_NAMES, reasonWords, SIDE_WORDS } from '@/copy/reasons.copy';
import { type Standing, sideOf } from '@/domain/reasons/standing';
import type { RefusalCode } from '@/domain/refusals';
import { reasonOf } from './reason-routes';

/** Which rule, whose side, and who can put it right where nothing of ours does. */
export const reasonFacts = (code: RefusalCode, standing?: Standing): { question: string; answer: string }[] => {
  const reason = reasonOf(code);
  if (!reason) return [];
  const [rule, , , helper] = reason;
  return [
    { question: reasonWords.rule, answer: RULE_NAMES[rule] },
    { question: reasonWords.side, answer: SIDE_WORDS[sideOf(code, standing)] },
    ...(helper === undefined ? [] : [{ question: reasonWords.helper, answer: HELPER_WORDS[helper] }]),
  ];
};
