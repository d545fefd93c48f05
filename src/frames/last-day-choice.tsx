import { ChoiceList } from '@/components/choice-list';
import { DayField } from '@/components/day-field';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import { addDays, addMonths, type Day } from '@/domain/calendar';

const { lasts, until, lastDay: lastDayWords, lastDayHint } = termsFormWords;

const CHOICES = (['OPEN', 'LAST_DAY'] as const).map((value) => ({
  value,
  label: until[value].name,
  note: until[value].note,
}));

interface Props {
  /** Null: until it is ended. */
  value: Day | null;
  /** The last day lies after this one. */
  after: Day;
  error: string | undefined;
  isFocused: boolean;
  onChange: (day: Day | null) => void;
  onLeave: () => void;
}

/** How long it lasts: open, or to a last day, a year on unless another is chosen. */
export function LastDayChoice({ value, after, onChange, ...field }: Props) {
  const choose = (kind: 'OPEN' | 'LAST_DAY') => {
    if (kind === 'OPEN') onChange(null);
    else if (value === null) onChange(addMonths(after, 12));
  };
  return (
    <>
      <ChoiceList label={lasts} choices={CHOICES} value={value === null ? 'OPEN' : 'LAST_DAY'} onChange={choose} />
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
