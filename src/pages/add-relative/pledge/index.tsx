import { readNotice } from '@/api/notice.api';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorLine } from '@/components/error-line';
import { Heading } from '@/components/heading';
import { Paragraphs } from '@/components/paragraphs';
import { Screen } from '@/components/screen';
import { addRelativeWords, idNumberInGroups, titleOnLines } from '@/copy/add-relative.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { signedIn } from '@/frames/signed-in';
import { goHome } from '@/platform/navigation';
import { type AddRelativeDraft, addRelative } from '@/stores/add-relative.store';
import { useAnswer } from '@/stores/use-answer';
import { guarded } from '../guarded';
import { useOnward } from '../use-onward';
import { SignHere } from './sign-here';
import { useSignature } from './use-signature';

const { pledge: say, refuse } = addRelativeWords;

const factsOf = (signer: string, { name, idNumber, kinship }: AddRelativeDraft) => [
  { question: say.who, answer: signer },
  { question: say.forWhom, answer: `${name.trim()} ${idNumberInGroups(normaliseIdNumber(idNumber))}` },
  { question: say.kinship, answer: kinship && KINSHIP_WORDS[kinship] },
];

/** The pledge with the facts of this case above it, signed by hand or by name. */
export default signedIn(
  guarded('PLEDGE', function SignPledge({ me, profile }) {
    const draft = addRelative.use();
    const { asked, retry } = useAnswer('pledge', () => readNotice('SHARING_PLEDGE', profile.code));
    const pledge = asked.kind === 'accepted' ? asked.value : null;
    const onward = useOnward(profile, 'PLEDGE');
    const signing = useSignature(profile, pledge, me.name);
    return (
      <Screen
        title={pledge ? titleOnLines(pledge.title) : undefined}
        barNote={signing.error !== undefined && <ErrorLine>{signing.error}</ErrorLine>}
        {...(pledge && {
          primary: <Button label={say.sign} onPress={() => (signing.sign() ? onward() : undefined)} />,
          secondary: <Button kind='secondary' label={refuse} onPress={() => goHome()} />,
        })}
      >
        <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
          {({ summary, paragraphs }) => (
            <>
              <Card title={say.facts}>
                <AnswerTable rows={factsOf(me.name, draft)} />
              </Card>
              <Card kind='tint'>
                <Lines lines={summary} />
              </Card>
              <Heading level={2}>{say.text}</Heading>
              <Paragraphs items={paragraphs} />
              <SignHere signing={signing} signerName={me.name} />
            </>
          )}
        </AnswerView>
      </Screen>
    );
  }),
);
