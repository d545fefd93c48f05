import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { WalletEntry } from '@/contract/wallet.contract';
import { accountWords, balanceAfter, entryDirection, entryName } from '@/copy/me.copy';
import { walletWords } from '@/copy/wallet.copy';
import { momentWords } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { useWalletEntries } from '@/stores/use-account-entries';

const { empty } = walletWords.entries;

const EntryLine = ({ entry: { kind, at, amountFen, balanceAfterFen } }: { entry: WalletEntry }) => (
  <Row
    name={`${entryDirection(amountFen)} · ${entryName(kind)}`}
    meaning={`${momentWords(at)}，${balanceAfter(balanceAfterFen)}`}
    state={<Money amountFen={Math.abs(amountFen)} />}
  />
);

const nothing = (
  <EmptyState drawing='paper' title={empty.title}>
    {empty.body}
  </EmptyState>
);

/** Every movement of the wallet, and what was left after it. */
export default signedIn(function WalletMovements() {
  const { asked, retry, laterEntries, hasMore, hasFailed, readMore } = useWalletEntries();
  return (
    <Screen title={walletWords.start.entries.name}>
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={walletWords.waitingFor}
        empty={{ when: ({ entries }) => entries.length === 0, show: nothing }}
      >
        {({ entries }) => (
          <RowList>
            {[...entries, ...laterEntries].map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </RowList>
        )}
      </AnswerView>
      {hasFailed && <View>{accountWords.moreFailed}</View>}
      {hasMore && (
        <Button kind='secondary' label={accountWords.more} busyLabel={accountWords.readingMore} onPress={readMore} />
      )}
    </Screen>
  );
});
