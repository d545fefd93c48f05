import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { AccountEntry } from '@/contract/me.contract';
import { accountWords } from '@/copy/me.copy';
import { AnswerView } from '@/frames/answer-view';
import { BalanceCard } from '@/frames/balance-card';
import { signedIn } from '@/frames/signed-in';
import { useAccountEntries } from '@/stores/use-account-entries';
import { EntryRow } from './entry-row';

const noEntries = (
  <EmptyState drawing='paper' title={accountWords.noEntries.title}>
    {accountWords.noEntries.body}
  </EmptyState>
);

const Entries = ({ entries }: { entries: readonly AccountEntry[] }) => (
  <RowList title={accountWords.entries}>
    {entries.map((entry) => (
      <EntryRow key={entry.id} entry={entry} />
    ))}
  </RowList>
);

function Account({ balanceFen }: { balanceFen: number }) {
  const { asked, retry, laterEntries, hasMore, hasFailed, readMore } = useAccountEntries();
  return (
    <Screen title={accountWords.title}>
      <BalanceCard name={accountWords.balance} amountFen={balanceFen} />
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={accountWords.waiting}
        empty={{ when: ({ entries }) => entries.length === 0, show: noEntries }}
      >
        {({ entries }) => <Entries entries={[...entries, ...laterEntries]} />}
      </AnswerView>
      {hasFailed && <View>{accountWords.moreFailed}</View>}
      {hasMore && (
        <Button kind='secondary' label={accountWords.more} busyLabel={accountWords.readingMore} onPress={readMore} />
      )}
    </Screen>
  );
}

/** The personal account, to the fen; for a person without one, a plain sentence. */
export default signedIn(function MyAccount({ me }) {
  if (me.personalAccount) return <Account balanceFen={me.personalAccount.balanceFen} />;
  return (
    <Screen title={accountWords.title}>
      <EmptyState drawing='paper' title={accountWords.none.title}>
        {accountWords.none.body}
      </EmptyState>
    </Screen>
  );
});
