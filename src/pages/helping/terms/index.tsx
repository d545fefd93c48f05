import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Screen } from '@/components/screen';
import { TickRow } from '@/components/tick-row';
import { HELP_SCOPE_WORDS, helpingWords } from '@/copy/helping.copy';
import type { HelpScope } from '@/domain/helping/scopes';
import { readYuan } from '@/domain/typed-yuan';
import { goBack, goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { HELP_MONTHS, helpingDraft } from '@/stores/helping.store';
import { helpingStep } from '../helping-step';
import { helpingScreen } from '../screens';

const say = helpingWords.terms;
const OFFERED = ['PAY_PREMIUM', 'BIND', 'UNBIND'] as const satisfies readonly HelpScope[];

/** What may be done, how much may be paid, and until when. */
export default helpingStep('terms', function HelpTerms() {
  const { scopes, cap, months } = helpingDraft.use();
  const isMending = useScreenParam('then') === 'back';
  const [wasPressed, setPressed] = useState(false);
  const isPaying = scopes.includes('PAY_PREMIUM');
  const error = isPaying && !readYuan(cap) ? say.capMissing : undefined;
  const toggle = (scope: HelpScope, isTicked: boolean) =>
    helpingDraft.fill({ scopes: isTicked ? [...scopes, scope] : scopes.filter((one) => one !== scope) });
  const goOn = () => {
    setPressed(true);
    if (error !== undefined) return undefined;
    return isMending ? goBack() : goTo(helpingScreen('check'));
  };
  return (
    <Screen title={say.title} lead={say.lead} primary={<Button label={helpingWords.whom.next} onPress={goOn} />}>
      <View>
        {OFFERED.map((scope) => (
          <TickRow
            key={scope}
            label={HELP_SCOPE_WORDS[scope]}
            isTicked={scopes.includes(scope)}
            onChange={(isTicked) => toggle(scope, isTicked)}
          />
        ))}
      </View>
      {isPaying && (
        <Field
          type='digit'
          label={say.cap}
          hint={say.capHint}
          maxLength={12}
          value={cap}
          error={wasPressed ? error : undefined}
          isFocused={wasPressed && error !== undefined}
          onChange={(typed) => helpingDraft.fill({ cap: typed })}
        />
      )}
      <ChoiceList
        label={say.until}
        choices={HELP_MONTHS.map((value) => ({ value, label: say.months(Number(value)) }))}
        value={months}
        isPaired
        onChange={(chosen) => helpingDraft.fill({ months: chosen })}
      />
      <Card kind='tint'>{say.never}</Card>
    </Screen>
  );
});
