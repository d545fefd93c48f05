import { Card } from '@/components/card';
import { Reachable } from '@/components/reachable';
import type { Me } from '@/contract/me.contract';
import type { Sharing } from '@/contract/sharing.contract';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import type { Day } from '@/domain/calendar';
import { REGIONS } from '@/domain/region/regions';
import { CeilingField } from '@/frames/ceiling-field';
import type { FormPart } from '@/frames/form-screen';
import { LastDayChoice } from '@/frames/last-day-choice';
import { MonthLimitField } from '@/frames/month-limit-field';
import { SharedMoneyCard } from '@/frames/shared-money';
import { UsesChoice } from '@/frames/uses-choice';
import type { TermsChosen } from '@/stores/change-terms.store';
import type { ChangeField } from './terms-errors';

interface Change {
  sharing: Sharing;
  account: Me['personalAccount'];
  today: Day;
  chosen: TermsChosen;
  at: (field: ChangeField) => { error: string | undefined; isFocused: boolean; onLeave: () => void };
  onChange: (changed: Partial<TermsChosen>) => void;
}

type Part = FormPart<ChangeField>;

const ceilingPart = ({ sharing, account, chosen, at, onChange }: Change): Part => ({
  field: 'ceilingFen',
  show: (
    <>
      {account && <SharedMoneyCard account={account} profile={REGIONS[sharing.region]} />}
      <CeilingField
        value={chosen.ceiling}
        availableFen={account?.availableFen ?? 0}
        onChange={(ceiling) => onChange({ ceiling })}
        {...at('ceilingFen')}
      />
    </>
  ),
});

const limitPart = ({ chosen, at, onChange }: Change): Part => ({
  field: 'monthLimitFen',
  show: (
    <MonthLimitField
      value={chosen.monthLimit}
      onChange={(monthLimit) => onChange({ monthLimit })}
      {...at('monthLimitFen')}
    />
  ),
});

const lastDayPart = ({ sharing: { terms }, today, chosen, at, onChange }: Change): Part => ({
  field: 'lastDay',
  show: (
    <LastDayChoice
      value={chosen.lastDay}
      after={terms.firstDay > today ? terms.firstDay : today}
      onChange={(lastDay) => onChange({ lastDay })}
      {...at('lastDay')}
    />
  ),
});

const usesPart = ({ sharing: { region }, chosen, at, onChange }: Change): Part => {
  const { error, isFocused } = at('uses');
  return {
    field: 'uses',
    show: (
      <Reachable isFocused={isFocused}>
        <Card>
          <UsesChoice
            label={termsFormWords.uses(REGION_COPIES[region].relative)}
            hint={termsFormWords.usesHint}
            error={error}
            possible={REGIONS[region].sharing.uses}
            value={chosen.uses}
            onChange={(uses) => onChange({ uses })}
          />
        </Card>
      </Reachable>
    ),
  };
};

const PARTS = { CEILING: ceilingPart, MONTH_LIMIT: limitPart, LAST_DAY: lastDayPart, USES: usesPart } as const;
const ORDER = ['CEILING', 'MONTH_LIMIT', 'LAST_DAY', 'USES'] as const;

/** What the region lets one change of a sharing, and no more. */
export const changeParts = (change: Change): Part[] => {
  const { changeable } = REGIONS[change.sharing.region].sharing;
  return ORDER.filter((term) => changeable.includes(term)).map((term) => PARTS[term](change));
};
