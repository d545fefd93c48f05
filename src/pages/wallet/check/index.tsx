import { readWallet } from '@/api/wallet.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { Screen } from '@/components/screen';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { payeeWords } from '@/copy/payee.copy';
import { walletWords } from '@/copy/wallet.copy';
import { idNumberInGroups } from '@/copy/wording';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { RefusalBanner } from '@/frames/refusal-banner';
import { goTo, replaceWith } from '@/platform/navigation';
import { prepareDeed } from '@/stores/deeds';
import { useAnswer } from '@/stores/use-answer';
import { type WalletStep, walletDraft, walletRequest } from '@/stores/wallet.store';
import { walletScreen } from '../wallet-screens';
import { walletStep } from '../wallet-step';

const say = walletWords.check;

const change = (step: WalletStep, at: string) => ({
  onChange: () => void goTo(`${walletScreen(step)}?then=back&at=${at}`),
});

const rowsOf = (draft: ReturnType<typeof walletDraft.use.getState>, amountFen: number): AnswerRow[] => [
  { question: say.kinship, answer: draft.kinship && KINSHIP_WORDS[draft.kinship], ...change('payee', 'kinship') },
  { question: say.name, answer: draft.name.trim(), ...change('payee', 'name') },
  {
    question: say.idNumber,
    answer: idNumberInGroups(normaliseIdNumber(draft.idNumber)),
    ...change('payee', 'idNumber'),
  },
  { question: say.amount, answer: <Money amountFen={amountFen} />, ...change('amount', 'amount') },
  { question: say.source, answer: walletWords.amount.sourceName },
];

/** Everything once more, and what happens to the money until it is accepted. */
export default walletStep('check', function CheckSending() {
  const draft = walletDraft.use();
  const { asked, retry } = useAnswer('wallet', readWallet);
  const request = walletRequest(draft);
  if (!request) return null;
  const { amountFen } = request;
  const mayConfirm = asked.kind === 'accepted' && !asked.value.sending.refusal;
  const confirm = () => replaceWith(`/pages/wallet/result/index?key=${prepareDeed('sendToWallet', request)}`);
  return (
    <Screen
      isReadAloud
      title={payeeWords.checkTitle}
      lead={payeeWords.checkLead}
      barNote={mayConfirm && say.will(amountFen)}
      primary={mayConfirm && <Button label={say.confirm} onPress={confirm} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={walletWords.waitingFor}>
        {({ sending: { refusal } }) => refusal && <RefusalBanner code={refusal.code} params={refusal.params} />}
      </AnswerView>
      <Card>
        <AnswerTable rows={rowsOf(draft, amountFen)} />
      </Card>
      <Card kind='tint' title={say.money}>
        <Lines lines={say.moneyLines} />
      </Card>
    </Screen>
  );
});
