import { readNotice } from '@/api/notice.api';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { Paragraphs } from '@/components/paragraphs';
import { Screen } from '@/components/screen';
import { SignaturePad } from '@/components/signature-pad';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { familyCode } from '@/stores/family-code.store';
import { useAnswer } from '@/stores/use-answer';
import { guarded } from '../guarded';
import { familyCodeScreen } from '../screens';
import { useSigning } from './use-signing';

const { pledge: say } = addRelativeWords;

const METHODS = (['DRAWN', 'TYPED'] as const).map((value) => ({
  value,
  label: say.methods[value].name,
  note: say.methods[value].note,
}));

function SignHere({ signing, signer }: { signing: ReturnType<typeof useSigning>; signer: string }) {
  const { method, setMethod, strokes, setStrokes, typed, setTyped, error } = signing;
  return (
    <>
      <ChoiceList label={say.how} choices={METHODS} value={method} onChange={setMethod} />
      {method === 'DRAWN' ? (
        <SignaturePad id='family-pledge' label={say.draw} value={strokes} onChange={setStrokes} error={error} />
      ) : (
        <Field label={say.type} hint={say.typeHint(signer)} value={typed} onChange={setTyped} error={error} />
      )}
    </>
  );
}

/** 个人承诺书, with the facts of this case above it; for a child it is the guardian's. */
export default signedIn(
  guarded('pledge', function SignPledge({ me }) {
    const { found, kinship } = familyCode.use();
    const { asked, retry } = useAnswer('pledge', () => readNotice('FAMILY_CODE_PLEDGE', 'national'));
    const pledge = asked.kind === 'accepted' ? asked.value : null;
    const signing = useSigning(pledge, me.name);
    const goOn = () => {
      if (!signing.sign()) return undefined;
      if (found?.confirmer !== 'GUARDIAN') return goTo(familyCodeScreen('confirm'));
      familyCode.fill({ confirmation: { method: 'NONE' } });
      return goTo(familyCodeScreen('check'));
    };
    const facts = [
      { question: say.who, answer: me.name },
      { question: say.forWhom, answer: found?.nameMasked },
      { question: say.kinship, answer: kinship && KINSHIP_WORDS[kinship] },
    ];
    return (
      <Screen title={pledge?.title} {...(pledge && { primary: <Button label={say.sign} onPress={goOn} /> })}>
        <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
          {({ summary, paragraphs }) => (
            <>
              <Card title={say.facts}>
                <AnswerTable rows={facts} />
              </Card>
              <Card kind='tint'>
                <Lines lines={summary} />
              </Card>
              <Heading level={2}>{say.text}</Heading>
              <Paragraphs items={paragraphs} />
              <SignHere signing={signing} signer={me.name} />
            </>
          )}
        </AnswerView>
      </Screen>
    );
  }),
);
