import { View } from '@tarojs/components';
import { AmountField } from '@/components/amount-field';
import { Card } from '@/components/card';
import { ChoiceList } from '@/components/choice-list';
import { Question } from '@/components/question';
import { spoken } from '@/components/spoken';
import { TickRow } from '@/components/tick-row';
import { HELP_SCOPE_WORDS, helpingWords } from '@/copy/helping.copy';
import type { HelpScope } from '@/domain/helping/scopes';
import { readYuan } from '@/domain/typed-yuan';
import { FormScreen } from '@/frames/form-screen';
import { useFormFields } from '@/frames/use-form-fields';
import { goBack, goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { HELP_MONTHS, helpingDraft } from '@/stores/helping.store';
import { helpingStep } from '../helping-step';
import { helpingScreen } from '../screens';

const say = helpingWords.terms;
/** For one, two and three relatives of whom each owes 400 yuan. */
const CAPS = [40_000, 80_000, 120_000];
const OFFERED = ['PAY_PREMIUM', 'BIND', 'UNBIND'] as const satisfies readonly HelpScope[];

function Scopes() {
  const { scopes } = helpingDraft.use();
  const toggle = (scope: HelpScope, isTicked: boolean) =>
    helpingDraft.fill({ scopes: isTicked ? [...scopes, scope] : scopes.filter((one) => one !== scope) });
  return (
    <View {...spoken({ role: 'group', label: say.scopes })}>
      <Question label={say.scopes} hint={say.scopesHint} />
      {OFFERED.map((scope) => (
        <TickRow
          key={scope}
          label={HELP_SCOPE_WORDS[scope]}
          isTicked={scopes.includes(scope)}
          onChange={(isTicked) => toggle(scope, isTicked)}
        />
      ))}
    </View>
  );
}

/** What may be done, how much may be paid, and until when. */
export default helpingStep('terms', function HelpTerms() {
  const { scopes, cap, months } = helpingDraft.use();
  const isMending = useScreenParam('then') === 'back';
  const isPaying = scopes.includes('PAY_PREMIUM');
  const fields = isPaying ? (['scopes', 'cap', 'months'] as const) : (['scopes', 'months'] as const);
  const form = useFormFields<'scopes' | 'cap' | 'months'>({
    fields,
    typedError: (field) => (field === 'cap' && isPaying && !readYuan(cap) ? say.capMissing : undefined),
    saidError: () => undefined,
  });
  const capField = (
    <AmountField
      label={say.cap}
      hint={say.capHint}
      amounts={CAPS}
      value={cap}
      onChange={(typed) => helpingDraft.fill({ cap: typed })}
      onLeave={() => form.leave('cap', cap)}
      {...form.at('cap')}
    />
  );
  const until = (
    <ChoiceList
      label={say.until}
      choices={HELP_MONTHS.map((value) => ({ value, label: say.months(Number(value)) }))}
      value={months}
      isPaired
      onChange={(chosen) => helpingDraft.fill({ months: chosen })}
    />
  );
  return (
    <FormScreen
      title={say.title}
      lead={say.lead}
      form={form}
      isMending={isMending}
      after='CHECK'
      done={{ label: helpingWords.whom.next, onPress: () => (isMending ? goBack() : goTo(helpingScreen('check'))) }}
      parts={[
        { field: 'scopes', show: <Scopes /> },
        ...(isPaying ? [{ field: 'cap' as const, show: capField }] : []),
        { field: 'months', show: until, aid: <Card kind='tint'>{say.never}</Card> },
      ]}
    />
  );
});
