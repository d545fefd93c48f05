import { useState } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorLine } from '@/components/error-line';
import { Screen } from '@/components/screen';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { moneyLines } from '@/copy/money-lines';
import { refusalLine } from '@/copy/refusal-line';
import { aboutRelative } from '@/copy/several-relatives.copy';
import { decideUses } from '@/domain/sharing/sharing-terms';
import { Lines } from '@/frames/lines';
import { signedIn } from '@/frames/signed-in';
import { UsesChoice } from '@/frames/uses-choice';
import { replaceWith } from '@/platform/navigation';
import { addRelative, relativesIn } from '@/stores/add-relative.store';
import { requestsOf, termsIn, usesOf } from '@/stores/add-relative-request';
import { prepareDeed } from '@/stores/deeds';
import { AskFirst } from '../ask-first';
import { useAskedInForm } from '../asked-in-form';
import { guarded } from '../guarded';
import { checkRows } from './check-rows';

const { check } = addRelativeWords;

/** One deed a relative: one has a result of its own, several have a list of theirs. */
const resultOf = (keys: readonly string[]): string =>
  keys.length === 1
    ? `/pages/add-relative/result/index?key=${keys[0]}`
    : `/pages/add-relative/results/index?keys=${keys.join('.')}`;

/** Everything once more before it is done: the answers, what the money may do, and what happens to it. */
export default signedIn(
  guarded('CHECK', function CheckRelative({ me, profile, words }) {
    const draft = addRelative.use();
    const [wasPressed, setPressed] = useState(false);
    const isInForm = useAskedInForm(profile);
    const chosen = usesOf(profile, draft);
    const uses = decideUses(profile, chosen);
    const error = wasPressed && !uses.ok ? refusalLine(uses) : undefined;
    const confirm = () => {
      setPressed(true);
      const requests = requestsOf(profile, draft);
      if (!uses.ok || requests.length === 0) return undefined;
      const about = relativesIn(draft).map(aboutRelative);
      return replaceWith(
        resultOf(requests.map((request, at) => prepareDeed('startSharing', request, null, about[at] ?? ''))),
      );
    };
    return (
      <Screen
        isReadAloud
        barTitle={words.addRelative.title}
        title={check.title}
        lead={check.lead}
        barNote={error !== undefined && <ErrorLine>{error}</ErrorLine>}
        primary={<Button label={words.addRelative.confirm} onPress={confirm} />}
      >
        <Card>
          <AnswerTable rows={checkRows({ profile, words }, draft, me.today, isInForm)} />
        </Card>
        {!isInForm && !profile.flows.addRelative.includes('TERMS') && (
          <Card>
            <UsesChoice
              label={check.uses(words.relative)}
              hint={check.usesHint}
              error={error}
              possible={profile.sharing.uses}
              value={chosen}
              onChange={(changed) => addRelative.fill({ uses: changed })}
            />
          </Card>
        )}
        {!isInForm && <AskFirst profile={profile} draft={draft} today={me.today} relative={words.relative} />}
        <Card kind='tint' title={check.money}>
          <Lines lines={moneyLines(profile, termsIn(profile, draft), words)} />
        </Card>
      </Screen>
    );
  }),
);
