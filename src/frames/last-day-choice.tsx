import { ChoiceList } from '@/components/choice-list';
import { DayField } from '@/components/day-field';
import { type TermsVoice, TO_THE_SHARER, termsFormWords } from '@/copy/sharing-terms.copy';
import type { Day } from '@/domain/calendar';
import { addDays, addMonths } from '@/domain/later-days';

const { lasts, until, lastDay: lastDayWords, lastDayHint } = termsFormWords;

const choicesSaid = ({ openNote }: TermsVoice) =>
  [
    { value: 'OPEN', label: until.OPEN.name, note: openNote },
    { value: 'LAST_DAY', label: until.LAST_DAY.name, note: until.LAST_DAY.note },
  ] as const;

interface Props {
  /** Null: until it is ended. */
  value: Day | null;
  /** The last day lies after this one. */
  after: Day;
  voice?: TermsVoice;
  error: string | undefined;
  isFocused: boolean;
  onChange: (day: Day | null) => void;
  onLeave: () => void;
}

/** How long it lasts: open, or to a last day, a year on unless another is chosen. */
export function LastDayChoice({ value, after, voice = TO_THE_SHARER, onChange, ...field }: Props) {
  const choose = (kind: 'OPEN' | 'LAST_DAY') => {
    if (kind === 'OPEN') onChange(null);
    else if (value === null) onChange(addMonths(after, 12));
  };
  return (
    <>
      <ChoiceList
        label={lasts}
        choices={choicesSaid(voice)}
        value={value === null ? 'OPEN' : 'LAST_DAY'}
        onChange={choose}
      />
      {value !== null && (
        <DayField
          label={lastDayWords}
          hint={lastDayHint}
          value={value}
          from={addDays(after, 1)}
          onChange={onChange}
          {...field}
        />
      )}
    </>
  );
}
