import { useState } from 'react';
import { trySettlement } from '@/api/trial.api';
import { Button } from '@/components/button';
import { Place } from '@/components/place';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import { trialWords } from '@/copy/trial.copy';
import { AnswerView } from '@/frames/answer-view';
import { type Person, signedIn } from '@/frames/signed-in';
import { useGuard } from '@/frames/use-guard';
import { goBack } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { scrollToTop } from '@/platform/scroll';
import { useAnswer } from '@/stores/use-answer';
import { type Bill, billIn } from '../bill';
import { TrialSheet } from './trial-sheet';
import { AS_IT_IS, WhatIfChoice, whatIfOf } from './what-if-choice';

const say = trialWords.result;

function Tried({ bill, me }: { bill: Bill } & Pick<Person, 'me'>) {
  const [supposed, suppose] = useState(AS_IT_IS);
  const body = { ...bill, whatIf: whatIfOf(supposed) };
  const now = useAnswer('trial as it is', () => trySettlement({ ...bill, whatIf: null })).asked;
  const { asked, retry } = useAnswer(`trial ${JSON.stringify(body.whatIf)}`, () => trySettlement(body));
  return (
    <Screen isReadAloud title={say.title} primary={<Button label={say.again} onPress={goBack} />}>
      <Place>
        <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={4}>
          {(trial) => <TrialSheet trial={trial} bill={bill} />}
        </AnswerView>
      </Place>
      {now.kind === 'accepted' && (
        <WhatIfChoice
          sharers={now.value.sharers}
          side={now.value.side}
          home={now.value.region}
          hasAccount={me.personalAccount !== null}
          value={supposed}
          onChange={(other) => {
            suppose(other);
            // what changes stands above: the choice of a region is not yet one
            if (other.kind !== 'REGION' || other.region) scrollToTop();
          }}
        />
      )}
    </Screen>
  );
}

/** What would be paid by whom, and what if one thing were otherwise. */
export default signedIn(function TrialResult({ me }) {
  const param = {
    for: useScreenParam('for'),
    purpose: useScreenParam('purpose'),
    total: useScreenParam('total'),
    pool: useScreenParam('pool'),
  };
  const bill = billIn(param);
  const isBill = useGuard({ missing: () => (bill ? null : '/pages/trial/form/index'), isUntouched: () => false });
  if (bill && isBill) return <Tried bill={bill} me={me} />;
  return (
    <Screen>
      <Skeleton waitingFor={say.waitingFor} />
    </Screen>
  );
});
