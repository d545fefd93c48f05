import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { Screen } from '@/components/screen';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { payeeWords } from '@/copy/payee.copy';
import type { TransferTerms } from '@/copy/regions/region-copy';
import { transferTerms, transferWords } from '@/copy/transfer.copy';
import { idNumberInGroups } from '@/copy/wording';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { maskName } from '@/domain/person/masking';
import { Lines } from '@/frames/lines';
import { goTo, replaceWith } from '@/platform/navigation';
import { prepareDeed } from '@/stores/deeds';
import { type TransferStep, transferDraft, transferRequest } from '@/stores/transfer.store';
import { transferScreen } from '../transfer-screens';
import { transferStep } from '../transfer-step';

const say = transferWords.check;

const change = (step: TransferStep, at: string) => ({
  onChange: () => void goTo(`${transferScreen(step)}?then=back&at=${at}`),
});

const rowsOf = (
  draft: ReturnType<typeof transferDraft.use.getState>,
  amountFen: number,
  terms: TransferTerms,
): AnswerRow[] => [
  {
    question: transferWords.payee.name,
    answer: draft.member ? maskName(draft.name) : draft.name.trim(),
    ...change('payee', 'name'),
  },
  {
    question: transferWords.payee.idNumber,
    answer: draft.member?.idNumberMasked ?? idNumberInGroups(normaliseIdNumber(draft.idNumber)),
    ...change('payee', 'idNumber'),
  },
  { question: say.kinship, answer: draft.kinship && KINSHIP_WORDS[draft.kinship], ...change('money', 'kinship') },
  { question: say.amount(terms), answer: <Money amountFen={amountFen} />, ...change('money', 'amount') },
  { question: say.code, answer: say.codeTyped, ...change('money', 'code') },
  { question: say.notice, answer: say.noticeRead(draft.notice?.version ?? ''), ...change('notice', '') },
];

/** Everything once more, and what will happen to the money; the button moves it. */
export default transferStep('check', function CheckTransfer({ me, words }) {
  const draft = transferDraft.use();
  const request = transferRequest(draft);
  if (!request) return null;
  const terms = transferTerms(words);
  const { amountFen } = request;
  const movableFen = me.personalAccount?.availableFen ?? 0;
  const confirm = () => replaceWith(`/pages/transfer/result/index?key=${prepareDeed('transferToRelative', request)}`);
  return (
    <Screen
      isReadAloud
      barTitle={terms.title}
      title={payeeWords.checkTitle}
      lead={payeeWords.checkLead}
      barNote={say.will(terms, amountFen)}
      primary={<Button label={terms.confirm} onPress={confirm} />}
    >
      <Card>
        <AnswerTable rows={rowsOf(draft, amountFen, terms)} />
      </Card>
      <Card>
        <AnswerTable
          rows={[
            { question: say.before, answer: <Money amountFen={movableFen} /> },
            { question: say.after, answer: <Money amountFen={movableFen - amountFen} /> },
          ]}
        />
      </Card>
      <Card kind='tint' title={say.money}>
        <Lines lines={say.moneyLines(terms)} />
      </Card>
    </Screen>
  );
});
