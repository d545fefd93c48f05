import { listAccountTransfers } from '@/api/account-transfer.api';
import { EmptyState } from '@/components/empty-state';
import { Leaf } from '@/components/leaf';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { AccountTransfer } from '@/contract/account-transfer.contract';
import { otherInWords, transferTerms, transferWords } from '@/copy/transfer.copy';
import { inOneBreath, momentWords, yuan } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { useLeavesOf } from '@/stores/use-leaves';

const say = transferWords.list;

function TransferRow(transfer: AccountTransfer) {
  const { id, side, at, amountFen } = transfer;
  const name = `${side === 'PAYER' ? say.out : say.in} · ${otherInWords(transfer)}`;
  return (
    <Row
      name={name}
      meaning={momentWords(at)}
      state={<Money amountFen={amountFen} />}
      spokenLabel={inOneBreath([name, yuan(amountFen), momentWords(at)])}
      onPress={() => goTo(`/pages/transfer/record/index?id=${id}`)}
    />
  );
}

function Transfers({ all }: { all: readonly AccountTransfer[] }) {
  const { rows, turning } = useLeavesOf(all);
  return (
    <Leaf {...turning}>
      <RowList key={turning.leaf}>
        {rows.map((transfer) => (
          <TransferRow key={transfer.id} {...transfer} />
        ))}
      </RowList>
    </Leaf>
  );
}

/** What moved to relatives, and from them. */
export default signedIn(function TransferList({ words }) {
  const terms = transferTerms(words);
  const nothing = (
    <EmptyState drawing='paper' title={say.empty.title(terms)}>
      {say.empty.body}
    </EmptyState>
  );
  const { asked, retry } = useAnswer('account-transfers', listAccountTransfers);
  return (
    <Screen title={terms.records}>
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={say.waitingFor(terms)}
        empty={{ when: ({ transfers }) => transfers.length === 0, show: nothing }}
      >
        {({ transfers }) => <Transfers all={transfers} />}
      </AnswerView>
    </Screen>
  );
});
