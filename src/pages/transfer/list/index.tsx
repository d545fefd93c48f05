import { listAccountTransfers } from '@/api/account-transfer.api';
import { EmptyState } from '@/components/empty-state';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { AccountTransfer } from '@/contract/account-transfer.contract';
import { otherInWords, transferWords } from '@/copy/transfer.copy';
import { momentWords, yuan } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';

const say = transferWords.list;

function TransferRow(transfer: AccountTransfer) {
  const { id, side, at, amountFen } = transfer;
  const name = `${side === 'PAYER' ? say.out : say.in} · ${otherInWords(transfer)}`;
  return (
    <Row
      name={name}
      meaning={momentWords(at)}
      state={<Money amountFen={amountFen} />}
      spokenLabel={`${name}，${yuan(amountFen)}，${momentWords(at)}`}
      onPress={() => goTo(`/pages/transfer/record/index?id=${id}`)}
    />
  );
}

const nothing = (
  <EmptyState drawing='paper' title={say.empty.title}>
    {say.empty.body}
  </EmptyState>
);

/** What moved to relatives, and from them. */
export default signedIn(function TransferList({ words }) {
  const { asked, retry } = useAnswer('account-transfers', listAccountTransfers);
  return (
    <Screen title={words.relatives.title}>
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={say.waitingFor}
        empty={{ when: ({ transfers }) => transfers.length === 0, show: nothing }}
      >
        {({ transfers }) => (
          <RowList>
            {transfers.map((transfer) => (
              <TransferRow key={transfer.id} {...transfer} />
            ))}
          </RowList>
        )}
      </AnswerView>
    </Screen>
  );
});
