import { View } from '@tarojs/components';
import type { AnswerRow } from '@/components/answer-table';
import type { Sharing } from '@/contract/sharing.contract';
import { memberWords } from '@/copy/member.copy';
import { termsWords, usesNamed } from '@/copy/sharing.copy';
import { sharingLifeWords } from '@/copy/sharing-life.copy';
import { dayWords, yuan } from '@/copy/wording';
import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import { goBack } from '@/platform/navigation';
import { askedIn, type TermsChosen } from '@/stores/change-terms.store';

const say = sharingLifeWords.change;

const moneyInWords = (amountFen: Fen | null | undefined): string => (amountFen ? yuan(amountFen) : '');
const lastDayInWords = (lastDay: Day | null): string => (lastDay === null ? termsWords.noLastDay : dayWords(lastDay));

/** Every term that becomes another: what it was, and what it will be. */
export const changeRows = ({ terms }: Sharing, chosen: TermsChosen): AnswerRow[] => {
  const asked = askedIn(chosen);
  const pairs: readonly (readonly [string, string, string])[] = [
    [termsWords.ceiling, moneyInWords(terms.ceilingFen), moneyInWords(asked.ceilingFen)],
    [memberWords.limit.label, moneyInWords(terms.monthLimitFen), moneyInWords(asked.monthLimitFen)],
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
