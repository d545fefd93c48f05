import { EmptyState } from '@/components/empty-state';
import { Leaf } from '@/components/leaf';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { WalletEntry } from '@/contract/wallet.contract';
import { balanceAfter, entryDirection, entryName } from '@/copy/me.copy';
import { walletWords } from '@/copy/wallet.copy';
import { inOneBreath, momentWords } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { useWalletEntries } from '@/stores/use-account-entries';

const { empty } = walletWords.entries;

const EntryLine = ({ entry: { kind, at, amountFen, balanceAfterFen } }: { entry: WalletEntry }) => (
  <Row
    name={`${entryDirection(amountFen)} · ${entryName(kind)}`}
    meaning={inOneBreath([momentWords(at), balanceAfter(balanceAfterFen)])}
    state={<Money amountFen={Math.abs(amountFen)} />}
  />
);

const Nothing = () => (
  <EmptyState drawing='paper' title={empty.title}>
    {empty.body}
  </EmptyState>
);

/** Every movement of the wallet, and what was left after it. */
export default signedIn(function WalletMovements() {
  const { asked, retry, turning } = useWalletEntries();
  return (
    <Screen title={walletWords.start.entries.name}>
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={walletWords.waitingFor}
        empty={{ when: ({ entries }) => entries.length === 0, show: <Nothing /> }}
      >
        {({ entries }) => (
          <Leaf {...turning}>
            <RowList>
              {entries.map((entry) => (
                <EntryLine key={entry.id} entry={entry} />
              ))}
            </RowList>
          </Leaf>
        )}
      </AnswerView>
    </Screen>
  );
});
