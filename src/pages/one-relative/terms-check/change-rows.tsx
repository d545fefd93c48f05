import { View } from '@tarojs/components';
import type { AnswerRow } from '@/components/answer-table';
import type { Sharing } from '@/contract/sharing.contract';
import { termsWords, usesNamed } from '@/copy/sharing.copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import { dayWords, yuan } from '@/copy/wording';
import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import { goBack } from '@/platform/navigation';
import { askedIn, type TermsChosen } from '@/stores/change-terms.store';

const say = sharingLifeWords.change;

const ceilingInWords = (ceilingFen: Fen | null): string => (ceilingFen === null ? '' : yuan(ceilingFen));
const lastDayInWords = (lastDay: Day | null): string => (lastDay === null ? termsWords.noLastDay : dayWords(lastDay));

/** Every term that becomes another: what it was, and what it will be. */
export const changeRows = ({ terms }: Sharing, chosen: TermsChosen): AnswerRow[] => {
  const asked = askedIn(chosen);
  const pairs: readonly (readonly [string, string, string])[] = [
    [termsWords.ceiling, ceilingInWords(terms.ceilingFen), ceilingInWords(asked.ceilingFen)],
    [termsWords.lastDay, lastDayInWords(terms.lastDay), lastDayInWords(asked.lastDay)],
    [termsWords.uses, usesNamed(terms.uses), usesNamed(asked.uses)],
  ];
  return pairs
    .filter(([, before, after]) => before !== after)
    .map(([question, before, after]) => ({
      question,
      answer: (
        <>
          <View>{say.before(before)}</View>
          <View>{say.after(after)}</View>
        </>
      ),
      onChange: () => void goBack(),
    }));
};
