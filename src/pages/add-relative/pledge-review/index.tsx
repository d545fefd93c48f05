import { readNotice } from '@/api/notice.api';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Paragraphs } from '@/components/paragraphs';
import { Screen } from '@/components/screen';
import { Signature } from '@/components/signature';
import { titleOnLines } from '@/copy/add-relative.copy';
import { pledgeReviewWords } from '@/copy/pledge-review.copy';
import { dayWords } from '@/copy/wording';
import type { Signature as Signed } from '@/domain/consent/consent';
import { addRelativeScreen } from '@/frames/add-relative-screens';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { addRelative } from '@/stores/add-relative.store';
import { useAnswer } from '@/stores/use-answer';
import { guarded } from '../guarded';
import { pledgeFacts } from '../pledge-facts';
import { useOnward } from '../use-onward';

const say = pledgeReviewWords;

const signatureShown = (signature: Signed | undefined, name: string) => {
  if (!signature) return null;
  return signature.method === 'DRAWN' ? (
    <Signature label={`${say.signature} ${name}`} strokes={signature.strokes} />
  ) : (
    say.typed(signature.name)
  );
};

/** The pledge as it was made out and signed, to be read once more before it is handed in. */
export default signedIn(
  guarded('PLEDGE_REVIEW', function ReviewPledge({ me, profile, words }) {
    const draft = addRelative.use();
    const { asked, retry } = useAnswer('pledge', () => readNotice('SHARING_PLEDGE', profile.code));
    const onward = useOnward(profile, 'PLEDGE_REVIEW');
    const next = () => {
      addRelative.fill({ hasReviewed: true });
      return onward();
    };
    const signAgain = () => goTo(`${addRelativeScreen(profile, 'PLEDGE')}?then=back`);
    const signedRows = [
      { question: say.signature, answer: signatureShown(draft.pledge?.signature, me.name) },
      { question: say.day, answer: dayWords(me.today) },
    ];
    return (
      <Screen
        barTitle={words.addRelative.title}
        title={say.title}
        lead={say.lead}
        {...(asked.kind === 'accepted' && {
          primary: <Button label={say.next} onPress={next} />,
          secondary: <Button kind='secondary' label={say.again} onPress={signAgain} />,
        })}
      >
        <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
          {({ title, paragraphs }) => (
            <Card title={titleOnLines(title)}>
              <AnswerTable rows={pledgeFacts({ me, profile }, draft)} />
              <Paragraphs items={paragraphs} />
              <AnswerTable rows={signedRows} />
            </Card>
          )}
        </AnswerView>
      </Screen>
    );
  }),
);
