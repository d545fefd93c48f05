import { EmptyState } from '@/components/empty-state';
import { Leaf } from '@/components/leaf';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { AccountEntry } from '@/contract/me.contract';
import { accountWords } from '@/copy/me.copy';
import { AnswerView } from '@/frames/answer-view';
import { BalanceCard } from '@/frames/balance-card';
import { mainBalance, SharedMoneyRows } from '@/frames/shared-money';
import { type Person, signedIn } from '@/frames/signed-in';
import { useAccountEntries } from '@/stores/use-account-entries';
import { EntryRow } from './entry-row';

const NoEntries = () => (
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

/** What stands in the reader's accounts; a person without a personal one may have a family account. */
const Balances = ({ me: { personalAccount, familyFen }, profile }: Pick<Person, 'me' | 'profile'>) => (
  <>
    {personalAccount && (
      <BalanceCard {...mainBalance(personalAccount, profile)}>
        <SharedMoneyRows account={personalAccount} profile={profile} />
      </BalanceCard>
    )}
    {familyFen !== null && <BalanceCard name={accountWords.family} amountFen={familyFen} />}
  </>
);

function Account(person: Pick<Person, 'me' | 'profile'>) {
  const { asked, retry, turning } = useAccountEntries();
  return (
    <Screen title={accountWords.title}>
      <Balances {...person} />
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={accountWords.waiting}
        empty={{ when: ({ entries }) => entries.length === 0, show: <NoEntries /> }}
      >
        {({ entries }) => (
          <Leaf {...turning}>
            <Entries entries={entries} />
          </Leaf>
        )}
      </AnswerView>
    </Screen>
  );
}

/** The personal account, to the fen; for a person without one, a plain sentence. */
export default signedIn(function MyAccount({ me, profile }) {
  if (me.personalAccount || me.familyFen !== null) return <Account me={me} profile={profile} />;
  return (
    <Screen title={accountWords.title}>
      <EmptyState drawing='paper' title={accountWords.none.title}>
        {accountWords.none.body}
      </EmptyState>
    </Screen>
  );
});
