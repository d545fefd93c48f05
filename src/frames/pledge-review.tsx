import { readNotice } from '@/api/notice.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Paragraphs } from '@/components/paragraphs';
import { Screen } from '@/components/screen';
import { Signature } from '@/components/signature';
import { titleOnLines } from '@/copy/add-relative.copy';
import { pledgeReviewWords } from '@/copy/pledge-review.copy';
import { dayWords } from '@/copy/wording';
import type { Signature as Signed } from '@/domain/consent/consent';
import { useAnswer } from '@/stores/use-answer';
import { AnswerView } from './answer-view';
import type { Person } from './signed-in';

const say = pledgeReviewWords;

const signatureShown = (signature: Signed | undefined, name: string) => {
  if (!signature) return null;
  return signature.method === 'DRAWN' ? (
    <Signature label={`${say.signature} ${name}`} strokes={signature.strokes} />
  ) : (
    say.typed(signature.name)
  );
};

interface Props {
  person: Person;
  /** What the pledge was given for. */
  facts: readonly AnswerRow[];
  signature: Signed | undefined;
  onNext: () => unknown;
  onSignAgain: () => unknown;
}

/** The pledge as it was made out and signed, to be read once more before it is handed in. */
export function PledgeReview({ person: { me, profile, words }, facts, signature, onNext, onSignAgain }: Props) {
  const { asked, retry } = useAnswer('pledge', () => readNotice('SHARING_PLEDGE', profile.code));
  const signedRows = [
    { question: say.signature, answer: signatureShown(signature, me.name) },
    { question: say.day, answer: dayWords(me.today) },
  ];
  return (
    <Screen
      isReadAloud
      barTitle={words.addRelative.title}
      title={say.title}
      lead={say.lead}
      {...(asked.kind === 'accepted' && {
        primary: <Button label={say.next} onPress={onNext} />,
        secondary: <Button kind='secondary' label={say.again} onPress={onSignAgain} />,
      })}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
        {({ title, paragraphs }) => (
          <Card title={titleOnLines(title)}>
            <AnswerTable rows={facts} />
            <Paragraphs items={paragraphs} />
            <AnswerTable rows={signedRows} />
          </Card>
        )}
      </AnswerView>
    </Screen>
  );
}
