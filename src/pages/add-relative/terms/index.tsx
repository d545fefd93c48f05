import { Button } from '@/components/button';
import { DayField } from '@/components/day-field';
import { ErrorSummary } from '@/components/error-summary';
import { Reachable } from '@/components/reachable';
import { Screen } from '@/components/screen';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import { CeilingField } from '@/frames/ceiling-field';
import { LastDayChoice } from '@/frames/last-day-choice';
import { MonthLimitField } from '@/frames/month-limit-field';
import { SharedMoneyCard } from '@/frames/shared-money';
import { signedIn } from '@/frames/signed-in';
import { UsesChoice } from '@/frames/uses-choice';
import { answerTerms } from '@/stores/add-relative.store';
import { usesOf } from '@/stores/add-relative-request';
import { guarded } from '../guarded';
import { useIsMending, useOnward } from '../use-onward';
import { TERMS_FIELDS, type TermsField } from './terms-errors';
import { useTerms } from './use-terms';

const { next, backToCheck } = addRelativeWords;

/** What the relative may use, how much of it at a time, and from when to when: what this region lets one choose. */
export default signedIn(
  guarded('TERMS', function AddRelativeTerms({ me, profile, words }) {
    const { draft, facts, errors, focused, focus, leave, isGoodToGo } = useTerms(profile, me);
    const isMending = useIsMending();
    const onward = useOnward(profile, 'TERMS');
    const wrong = TERMS_FIELDS.flatMap((field) => {
      const text = errors[field];
      return text === undefined ? [] : [{ text, onPress: () => focus(field) }];
    });
    const at = (field: TermsField) => ({
      error: errors[field],
      isFocused: focused === field,
      onLeave: () => leave(field),
    });
    const { ceiling, days, limit, uses } = profile.sharing;
    return (
      <Screen
        barTitle={words.addRelative.title}
        title={termsFormWords.title}
        lead={termsFormWords.lead}
        primary={
          <Button label={isMending ? backToCheck : next} onPress={() => (isGoodToGo() ? onward() : undefined)} />
        }
      >
        <ErrorSummary title={termsFormWords.errors(wrong.length)} errors={wrong} />
        {me.personalAccount && <SharedMoneyCard account={me.personalAccount} profile={profile} />}
        {ceiling === 'PER_PAYMENT' && (
          <CeilingField
            value={draft.ceiling}
            availableFen={facts.availableFen}
            onChange={(typed) => answerTerms({ ceiling: typed })}
            {...at('ceilingFen')}
          />
        )}
        {limit === 'PER_MONTH' && (
          <MonthLimitField
            value={draft.monthLimit}
            onChange={(typed) => answerTerms({ monthLimit: typed })}
            {...at('monthLimitFen')}
          />
        )}
        {days !== 'NONE' && (
          <DayField
            label={termsFormWords.firstDay}
            hint={termsFormWords.firstDayHint}
            value={draft.firstDay ?? me.today}
            from={me.today}
            onChange={(firstDay) => answerTerms({ firstDay })}
            {...at('firstDay')}
          />
        )}
        {days === 'FIRST_AND_LAST_DAY' && (
          <LastDayChoice
            value={draft.lastDay}
            after={draft.firstDay ?? me.today}
            onChange={(lastDay) => answerTerms({ lastDay })}
            {...at('lastDay')}
          />
        )}
        <Reachable isFocused={focused === 'uses'}>
          <UsesChoice
            label={termsFormWords.uses(words.relative)}
            hint={termsFormWords.usesHint}
            error={errors.uses}
            possible={uses}
            value={usesOf(profile, draft)}
            onChange={(chosen) => answerTerms({ uses: chosen })}
          />
        </Reachable>
      </Screen>
    );
  }),
);
