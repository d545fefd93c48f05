import { Card } from '@/components/card';
import { Reachable } from '@/components/reachable';
import type { Me } from '@/contract/me.contract';
import type { Sharing } from '@/contract/sharing.contract';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import type { Day } from '@/domain/calendar';
import { REGIONS } from '@/domain/region/regions';
import { CeilingField } from '@/frames/ceiling-field';
import { LastDayChoice } from '@/frames/last-day-choice';
import { MonthLimitField } from '@/frames/month-limit-field';
import { SharedMoneyCard } from '@/frames/shared-money';
import { UsesChoice } from '@/frames/uses-choice';
import type { TermsChosen } from '@/stores/change-terms.store';
import type { ChangeField } from './terms-errors';

interface Props {
  sharing: Sharing;
  account: Me['personalAccount'];
  today: Day;
  chosen: TermsChosen;
  errors: Partial<Record<ChangeField, string>>;
  /** Which one has the keyboard. */
  focused: ChangeField | null;
  onChange: (changed: Partial<TermsChosen>) => void;
  onLeave: () => void;
}

/** What the region lets one change of a sharing, and no more. */
export function TermsFields({ sharing, account, today, chosen, errors, focused, onChange, onLeave }: Props) {
  const profile = REGIONS[sharing.region];
  const { changeable, uses } = profile.sharing;
  const { firstDay } = sharing.terms;
  const at = (field: ChangeField) => ({ error: errors[field], isFocused: focused === field, onLeave });
  return (
    <>
      {changeable.includes('CEILING') && (
        <>
          {account && <SharedMoneyCard account={account} profile={profile} />}
          <CeilingField
            value={chosen.ceiling}
            availableFen={account?.availableFen ?? 0}
            onChange={(ceiling) => onChange({ ceiling })}
            {...at('ceilingFen')}
          />
        </>
      )}
      {changeable.includes('MONTH_LIMIT') && (
        <MonthLimitField
          value={chosen.monthLimit}
          onChange={(monthLimit) => onChange({ monthLimit })}
          {...at('monthLimitFen')}
        />
      )}
      {changeable.includes('LAST_DAY') && (
        <LastDayChoice
          value={chosen.lastDay}
          after={firstDay > today ? firstDay : today}
          onChange={(lastDay) => onChange({ lastDay })}
          {...at('lastDay')}
        />
      )}
      {changeable.includes('USES') && (
        <Reachable isFocused={focused === 'uses'}>
          <Card>
            <UsesChoice
              label={termsFormWords.uses(REGION_COPIES[sharing.region].relative)}
              hint={termsFormWords.usesHint}
              error={errors.uses}
              possible={uses}
              value={chosen.uses}
              onChange={(ticked) => onChange({ uses: ticked })}
            />
          </Card>
        </Reachable>
      )}
    </>
  );
}
