import { useState } from 'react';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorLine } from '@/components/error-line';
import { Screen } from '@/components/screen';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { applicationWords } from '@/copy/employer.copy';
import { moneyLines } from '@/copy/money-lines';
import { refusalLine } from '@/copy/refusal-line';
import { aboutRelative } from '@/copy/several-relatives.copy';
import { decideUses } from '@/domain/sharing/sharing-terms';
import { Lines } from '@/frames/lines';
import { UsesChoice } from '@/frames/uses-choice';
import { goTo, replaceWith } from '@/platform/navigation';
import { termsIn, usesOf } from '@/stores/add-relative-request';
import { type ApplicationStep, application, applicationSteps, confirmationIn } from '@/stores/application.store';
import { prepareDeed } from '@/stores/deeds';
import { applicationStep } from '../about-application';
import { chosenTerms, relativeRows } from '../facts';
import { changeScreen } from '../screens';

const { check: say } = applicationWords;
const { check: own } = addRelativeWords;

/** Everything once more before it is done; what the money may do is the employee's to choose here, where no step asked. */
export default applicationStep('check', function CheckApplication(about) {
  const { profile, words, applied } = about;
  const draft = application.use();
  const [wasPressed, setPressed] = useState(false);
  const hasTerms = applicationSteps(profile).includes('terms');
  const uses = decideUses(profile, usesOf(profile, draft));
  const error = wasPressed && !uses.ok ? refusalLine(uses) : undefined;
  const terms = termsIn(profile, draft);
  const confirm = () => {
    setPressed(true);
    const body = confirmationIn(profile, draft);
    if (!body || !uses.ok) return undefined;
    const key = prepareDeed(
      'confirmEmployerApplication',
      body,
      applied.id,
      aboutRelative({ name: applied.relative.name, kinship: applied.kinship }),
    );
    return replaceWith(`/pages/through-employer/result/index?key=${key}`);
  };
  const change = (step: ApplicationStep) => ({ onChange: () => void goTo(changeScreen(step, applied.id)) });
  const rows: AnswerRow[] = [
    { question: applicationWords.employer, answer: applied.employer },
    ...relativeRows(applied),
    ...chosenTerms(about, draft, () => change('terms')),
    { question: say.notice, answer: say.noticeRead(draft.notice?.version ?? ''), ...change('notice') },
    ...(draft.pledge
      ? [{ question: say.pledge, answer: say.signed[draft.pledge.signature.method], ...change('pledge') }]
      : []),
  ];
  return (
    <Screen
      isReadAloud
      title={say.title}
      lead={say.lead}
      barNote={error !== undefined && <ErrorLine>{error}</ErrorLine>}
      primary={<Button label={say.confirm} onPress={confirm} />}
    >
      <Card>
        <AnswerTable rows={rows} />
      </Card>
      {!hasTerms && (
        <Card>
          <UsesChoice
            label={own.uses(words.relative)}
            hint={own.usesHint}
            error={error}
            possible={profile.sharing.uses}
            value={usesOf(profile, draft)}
            onChange={(chosen) => application.fill({ uses: chosen })}
          />
        </Card>
      )}
      <Card kind='tint' title={own.money}>
        <Lines lines={moneyLines(profile, terms, words)} />
      </Card>
    </Screen>
  );
});
