import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import type { Me } from '@/contract/me.contract';
import { balanceName } from '@/copy/me.copy';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import type { Fen } from '@/domain/money';
import type { RegionProfile } from '@/domain/region/region-profile';

const say = termsFormWords.money;

type Account = NonNullable<Me['personalAccount']>;

interface Props {
  account: Account;
  profile: RegionProfile;
}

const sharesEarlierYears = ({ sharing, transfer }: RegionProfile): boolean =>
  (transfer?.money ?? sharing.money) === 'EARLIER_YEARS';

/** The account whose money is shared is the one that home shows large: that of earlier years, where only it may move. */
export const mainBalance = (account: Account, profile: RegionProfile): { name: string; amountFen: Fen } =>
  sharesEarlierYears(profile) && account.earlierYearsFen !== null
    ? { name: say.earlierYears, amountFen: account.earlierYearsFen }
    : { name: balanceName(account), amountFen: account.balanceFen };

/** What may be shared, and why it is not simply all of it; nothing where it is. */
const rowsOf = ({ earlierYearsFen, availableFen }: Account, { sharing, flows }: RegionProfile): AnswerRow[] => {
  const { floorFen } = sharing;
  if (earlierYearsFen === null && floorFen === 0) return [];
  return [
    ...(earlierYearsFen === null
      ? []
      : [{ question: say.earlierYears, answer: <Money amountFen={earlierYearsFen} /> }]),
    ...(floorFen > 0 ? [{ question: say.floor, answer: <Money amountFen={floorFen} /> }] : []),
    ...(flows.share === 'AUTHORISE' ? [{ question: say.available, answer: <Money amountFen={availableFen} /> }] : []),
  ];
};

/** What lies in quotas is not in the balance; nothing where there are none. */
const earmarkedRows = ({ earmarkedFen }: Account): AnswerRow[] =>
  earmarkedFen > 0 ? [{ question: say.earmarked, answer: <Money amountFen={earmarkedFen} /> }] : [];

/** Under a balance: what of all one's money may be shared, and what is set aside already. */
export const SharedMoneyRows = ({ account, profile, mayShare = true }: Props & { mayShare?: boolean }) => {
  const isEarlierLarge = mainBalance(account, profile).name === say.earlierYears;
  const rows = [
    ...(isEarlierLarge ? [{ question: balanceName(account), answer: <Money amountFen={account.balanceFen} /> }] : []),
    ...rowsOf(account, profile).filter(
      ({ question }) => !(isEarlierLarge && question === say.earlierYears) && (mayShare || question !== say.available),
    ),
    ...earmarkedRows(account),
  ];
  return rows.length > 0 ? <AnswerTable rows={rows} /> : null;
};

/** Where terms are chosen: the balance, and what of it may be shared. */
export function SharedMoneyCard({ account, profile }: Props) {
  const rows = rowsOf(account, profile);
  if (rows.length === 0) return null;
  const balance = { question: say.balance, answer: <Money amountFen={account.balanceFen} /> };
  return (
    <Card kind='tint' title={say.title}>
      <AnswerTable rows={account.earlierYearsFen === null ? [balance, ...rows] : rows} />
    </Card>
  );
}
