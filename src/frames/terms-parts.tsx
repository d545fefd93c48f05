import { DayField } from '@/components/day-field';
import { Reachable } from '@/components/reachable';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { type TermsVoice, TO_THE_SHARER, termsFormWords } from '@/copy/sharing-terms.copy';
import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { RegionProfile } from '@/domain/region/region-profile';
import type { TermsAnswers } from '@/stores/add-relative.store';
import { usesOf } from '@/stores/add-relative-request';
import { CeilingField } from './ceiling-field';
import type { FormPart } from './form-screen';
import { LastDayChoice } from './last-day-choice';
import { MonthLimitField } from './month-limit-field';
import type { TermsField } from './terms-errors';
import { UsesChoice } from './uses-choice';

interface Terms {
  profile: RegionProfile;
  typed: TermsAnswers;
  facts: { today: Day; availableFen: Fen };
  at: (field: TermsField) => { error: string | undefined; isFocused: boolean; onLeave: () => void };
  /** To whom the form speaks. */
  voice?: TermsVoice;
  onChange: (changed: Partial<TermsAnswers>) => void;
}

type Part = FormPart<TermsField>;

const ceilingPart = ({ typed, facts, at, voice, onChange }: Required<Terms>): Part => ({
  field: 'ceilingFen',
  show: (
    <CeilingField
      voice={voice}
      value={typed.ceiling}
      availableFen={facts.availableFen}
      onChange={(ceiling) => onChange({ ceiling })}
      {...at('ceilingFen')}
    />
  ),
});

const limitPart = ({ typed, at, onChange }: Required<Terms>): Part => ({
  field: 'monthLimitFen',
  show: (
    <MonthLimitField
      value={typed.monthLimit}
      onChange={(monthLimit) => onChange({ monthLimit })}
      {...at('monthLimitFen')}
    />
  ),
});

const firstDayPart = ({ typed, facts, at, onChange }: Required<Terms>): Part => ({
  field: 'firstDay',
  show: (
    <DayField
      label={termsFormWords.firstDay}
      hint={termsFormWords.firstDayHint}
      value={typed.firstDay ?? facts.today}
      from={facts.today}
      onChange={(firstDay) => onChange({ firstDay })}
      {...at('firstDay')}
    />
  ),
});

const lastDayPart = ({ typed, facts, at, voice, onChange }: Required<Terms>): Part => ({
  field: 'lastDay',
  show: (
    <LastDayChoice
      voice={voice}
      value={typed.lastDay}
      after={typed.firstDay ?? facts.today}
      onChange={(lastDay) => onChange({ lastDay })}
      {...at('lastDay')}
    />
  ),
});

const usesPart = ({ profile, typed, at, voice, onChange }: Required<Terms>): Part => {
  const { error, isFocused } = at('uses');
  return {
    field: 'uses',
    show: (
      <Reachable isFocused={isFocused}>
        <UsesChoice
          voice={voice}
          label={termsFormWords.uses(REGION_COPIES[profile.code].relative)}
          hint={termsFormWords.usesHint}
          error={error}
          possible={profile.sharing.uses}
          value={usesOf(profile, typed)}
          onChange={(uses) => onChange({ uses })}
        />
      </Reachable>
    ),
  };
};

/** What this region lets one choose of a sharing: how much at a time and a month, from when to when, for what. */
export const termsParts = (terms: Terms): Part[] => {
  const { ceiling, days, limit } = terms.profile.sharing;
  const all = { voice: TO_THE_SHARER, ...terms };
  return [
    ...(ceiling === 'PER_PAYMENT' ? [ceilingPart(all)] : []),
    ...(limit === 'PER_MONTH' ? [limitPart(all)] : []),
    ...(days === 'NONE' ? [] : [firstDayPart(all)]),
    ...(days === 'FIRST_AND_LAST_DAY' ? [lastDayPart(all)] : []),
    usesPart(all),
  ];
};
