import { View } from '@tarojs/components';
import { Question, type QuestionProps } from '@/components/question';
import { spoken } from '@/components/spoken';
import { TickRow } from '@/components/tick-row';
import { USE_WORDS } from '@/copy/purpose.copy';
import { type TermsVoice, TO_THE_SHARER } from '@/copy/sharing-terms.copy';
import { titled } from '@/copy/wording';
import { SHARED_USES, type SharedUse } from '@/domain/settlement/purpose';

interface Props extends QuestionProps {
  /** The uses the region knows. */
  possible: readonly SharedUse[];
  value: readonly SharedUse[];
  voice?: TermsVoice;
  onChange: (uses: readonly SharedUse[]) => void;
}

/** What shared money may be used for, one tick a use. */
export function UsesChoice({ possible, value, voice = TO_THE_SHARER, onChange, ...question }: Props) {
  const withChange = (changed: SharedUse, isTicked: boolean) =>
    SHARED_USES.filter((use) => (use === changed ? isTicked : value.includes(use)));
  return (
    <View {...spoken({ role: 'group', label: question.label })}>
      <Question {...question} />
      {possible.map((use) => (
        <TickRow
          key={use}
          label={titled(USE_WORDS[use].name, voice.uses[use])}
          isTicked={value.includes(use)}
          onChange={(isTicked) => onChange(withChange(use, isTicked))}
        />
      ))}
    </View>
  );
}
