import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { ProposeHelpingRequest } from '@/contract/helping.contract';
import { capInWords, helpingWords, scopesInWords } from '@/copy/helping.copy';
import { dayWords, idNumberInGroups } from '@/copy/wording';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { Lines } from '@/frames/lines';
import { goTo, replaceWith } from '@/platform/navigation';
import { prepareDeed } from '@/stores/deeds';
import { helpingDraft, helpingRequest } from '@/stores/helping.store';
import { helpingStep } from '../helping-step';
import { helpingScreen } from '../screens';

const { check: say, whom } = helpingWords;

type Relative = ReturnType<typeof helpingDraft.use.getState>;

const change = (screen: 'whom' | 'terms', at = '') => ({
  onChange: () => void goTo(`${helpingScreen(screen)}?then=back&at=${at}`),
});

const rowsOf = (
  { name, idNumber, known }: Relative,
  { place, scopes, capFen, firstDay, lastDay }: ProposeHelpingRequest,
): AnswerRow[] => [
  { question: say.whom, answer: name.trim(), ...change('whom', known === null ? 'name' : 'who') },
  {
    question: say.idNumber,
    answer: known === null ? idNumberInGroups(normaliseIdNumber(idNumber)) : idNumber,
    ...change('whom', known === null ? 'idNumber' : 'who'),
  },
  { question: say.place, answer: whom.places[place].label, ...change('whom', 'place') },
  {
    question: say.scopes,
    answer: <Lines lines={scopesInWords(scopes)} />,
    ...change('terms', 'scopes'),
  },
  { question: say.cap, answer: capInWords(capFen ?? 0), ...change('terms', 'cap') },
  { question: say.from, answer: dayWords(firstDay) },
  { question: say.until, answer: dayWords(lastDay), ...change('terms', 'months') },
];

/** Everything once more, before the relative is asked. */
export default helpingStep('check', function CheckHelping({ me }) {
  const draft = helpingDraft.use();
  const request = helpingRequest(draft, me.today);
  if (!request) return null;
  const confirm = () => replaceWith(`${helpingScreen('result')}?key=${prepareDeed('proposeHelping', request)}`);
  return (
    <Screen
      isReadAloud
      title={say.title}
      lead={say.lead}
      barNote={say.will}
      primary={<Button label={say.confirm} onPress={confirm} />}
    >
      <Card>
        <AnswerTable rows={rowsOf(draft, request)} />
      </Card>
    </Screen>
  );
});
