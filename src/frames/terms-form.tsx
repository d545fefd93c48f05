import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { memberWords } from '@/copy/member.copy';
import { refusalLine } from '@/copy/refusal-line';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { type TermsVoice, TO_THE_SHARER, termsFormWords } from '@/copy/sharing-terms.copy';
import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { RegionProfile } from '@/domain/region/region-profile';
import { termsRefusals } from '@/domain/sharing/terms-refusals';
import { readYuan } from '@/domain/typed-yuan';
import type { TermsAnswers } from '@/stores/add-relative.store';
import { termsIn, usesOf } from '@/stores/add-relative-request';
import { CeilingField } from './ceiling-field';
import { LastDayChoice } from './last-day-choice';
import { UsesChoice } from './uses-choice';

const FIELDS = ['uses', 'ceilingFen', 'monthLimitFen', 'firstDay', 'lastDay'] as const;
export type TermsErrors = Partial<Record<(typeof FIELDS)[number], string>>;

/** What the law has against terms as typed, each at its field. */
export const termsWrong = (
  profile: RegionProfile,
  typed: TermsAnswers,
  facts: { today: Day; availableFen: Fen },
): TermsErrors => {
  const refusals = termsRefusals(profile, termsIn(profile, typed), facts);
  const found = FIELDS.flatMap((field) => {
    const isOdd = field === 'ceilingFen' && typed.ceiling.trim() !== '' && readYuan(typed.ceiling) === null;
    if (isOdd) return [[field, termsFormWords.ceilingFigures] as const];
    const refusal = refusals.find((one) => one.field === `terms.${field}`);
    return refusal ? [[field, refusalLine(refusal)] as const] : [];
  });
  return Object.fromEntries(found);
};

interface Props {
  profile: RegionProfile;
  typed: TermsAnswers;
  facts: { today: Day; availableFen: Fen };
  errors: TermsErrors;
  /** To whom the form speaks. */
  voice?: TermsVoice;
  onChange: (changed: Partial<TermsAnswers>) => void;
}

const calm = { isFocused: false, onLeave: () => {} };

/** What this region lets one choose of a sharing: how much at a time and a month, from when to when, for what. */
export function TermsForm({ profile, typed, facts, errors, voice = TO_THE_SHARER, onChange }: Props) {
  const { ceiling, days, limit, uses } = profile.sharing;
  const firstDay = typed.firstDay ?? facts.today;
  return (
    <>
      {ceiling === 'PER_PAYMENT' && (
        <CeilingField
          voice={voice}
          value={typed.ceiling}
          availableFen={facts.availableFen}
          error={errors.ceilingFen}
          onChange={(yuan) => onChange({ ceiling: yuan })}
          {...calm}
        />
      )}
      {limit === 'PER_MONTH' && (
        <Field
          type='digit'
          label={memberWords.limit.label}
          hint={memberWords.limit.hint}
          maxLength={12}
          value={typed.monthLimit}
          error={errors.monthLimitFen}
          onChange={(monthLimit) => onChange({ monthLimit })}
        />
      )}
      {days !== 'NONE' && (
        <DayField
          label={termsFormWords.firstDay}
          hint={termsFormWords.firstDayHint}
          value={firstDay}
          from={facts.today}
          error={errors.firstDay}
          onChange={(day) => onChange({ firstDay: day })}
        />
      )}
      {days === 'FIRST_AND_LAST_DAY' && (
        <LastDayChoice
          voice={voice}
          value={typed.lastDay}
          after={firstDay}
          error={errors.lastDay}
          onChange={(lastDay) => onChange({ lastDay })}
          {...calm}
        />
      )}
      <UsesChoice
        voice={voice}
        label={termsFormWords.uses(REGION_COPIES[profile.code].relative)}
        hint={termsFormWords.usesHint}
        error={errors.uses}
        possible={uses}
        value={usesOf(profile, typed)}
        onChange={(chosen) => onChange({ uses: chosen })}
      />
    </>
  );
}
