import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { Screen } from '@/components/screen';
import type { ProposeCrossProvinceRequest } from '@/contract/cross-province.contract';
import { crossWords } from '@/copy/cross-province.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { payeeWords } from '@/copy/payee.copy';
import { idNumberInGroups } from '@/copy/wording';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { Lines } from '@/frames/lines';
import { sourceBalanceOf } from '@/frames/quota-money';
import type { Person } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { type ProposalStep, proposalDraft, proposalRequest } from '@/stores/cross-province.store';
import { prepareDeed } from '@/stores/deeds';
import { crossScreen } from '../cross-screens';
import { proposalStep } from '../proposal-step';

const say = crossWords.check;

const change = (step: ProposalStep, at = '') => ({
  onChange: () => void goTo(`${crossScreen(step)}?then=back&at=${at}`),
});

const rowsOf = (request: ProposeCrossProvinceRequest, { me, profile }: Person): AnswerRow[] => {
  const { kinship, quotaFen, consent } = request;
  const { name, idNumber } = proposalDraft.use.getState();
  const freeFen = sourceBalanceOf(me, profile) - quotaFen;
  return [
    { question: say.kinship, answer: KINSHIP_WORDS[kinship], ...change('person', 'kinship') },
    { question: say.name, answer: name.trim(), ...change('person', 'name') },
    {
      question: say.idNumber,
      answer: idNumberInGroups(normaliseIdNumber(idNumber)),
      ...change('person', 'idNumber'),
    },
    { question: say.quota, answer: <Money amountFen={quotaFen} />, ...change('quota', 'amount') },
    { question: say.free, answer: <Money amountFen={Math.max(0, freeFen)} /> },
    { question: say.notice, answer: say.noticeRead(consent.notice.version), ...change('notice') },
  ];
};

/** Everything once more, and what happens to the money and when. */
export default proposalStep('check', function CheckProposal(person) {
  const request = proposalRequest(proposalDraft.use());
  if (!request) return null;
  const confirm = () =>
    replaceWith(`/pages/cross-province/result/index?key=${prepareDeed('proposeCrossProvinceSharing', request)}`);
  return (
    <Screen
      isReadAloud
      title={payeeWords.checkTitle}
      lead={payeeWords.checkLead}
      barNote={say.will}
      primary={<Button label={say.confirm} onPress={confirm} />}
    >
      <Card>
        <AnswerTable rows={rowsOf(request, person)} />
      </Card>
      <Card kind='tint' title={say.money}>
        <Lines lines={say.moneyLines} />
      </Card>
    </Screen>
  );
});
