import { useState } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorLine } from '@/components/error-line';
import { Screen } from '@/components/screen';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { refusalSentence } from '@/copy/refusals.copy';
import { decideTerms } from '@/domain/sharing/sharing-terms';
import { Lines } from '@/frames/lines';
import { signedIn } from '@/frames/signed-in';
import { UsesChoice } from '@/frames/uses-choice';
import { replaceWith } from '@/platform/navigation';
import { addRelative, usesOf } from '@/stores/add-relative.store';
import { requestOf } from '@/stores/add-relative-request';
import { prepareDeed } from '@/stores/deeds';
import { guarded } from '../guarded';
import { checkRows } from './check-rows';

const { check } = addRelativeWords;

/** Everything once more before it is done: the answers, what the money may do, and what happens to it. */
export default signedIn(
  guarded('CHECK', function CheckRelative({ profile, words }) {
    const draft = addRelative.use();
    const [wasPressed, setPressed] = useState(false);
    const uses = usesOf(profile, draft);
    const terms = decideTerms(profile, uses);
    const no = !terms.ok && wasPressed ? refusalSentence(terms.code, terms.params) : null;
    const error = no ? `${no.happened}${no.now}` : undefined;
    const confirm = () => {
      setPressed(true);
      const request = requestOf(profile, draft);
      if (!terms.ok || !request) return undefined;
      return replaceWith(`/pages/add-relative/result/index?key=${prepareDeed('startSharing', request)}`);
    };
    return (
      <Screen
        barTitle={words.addRelative.title}
        title={check.title}
        lead={check.lead}
        barNote={error !== undefined && <ErrorLine>{error}</ErrorLine>}
        primary={<Button label={words.addRelative.confirm} onPress={confirm} />}
      >
        <Card>
          <AnswerTable rows={checkRows(profile, draft)} />
        </Card>
        <Card>
          <UsesChoice
            label={check.uses}
            hint={check.usesHint}
            error={error}
            possible={profile.sharing.uses}
            value={uses}
            onChange={(chosen) => addRelative.fill({ uses: chosen })}
          />
        </Card>
        <Card kind='tint' title={check.money}>
          <Lines lines={check.moneyLines} />
        </Card>
      </Screen>
    );
  }),
);
