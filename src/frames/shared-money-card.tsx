import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import type { Me } from '@/contract/me.contract';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import type { RegionProfile } from '@/domain/region/region-profile';

const say = termsFormWords.money;

interface Props {
  account: NonNullable<Me['personalAccount']>;
  profile: RegionProfile;
}

/** Of what one has, what may be shared, where that is not simply all of it. */
export function SharedMoneyCard({ account, profile }: Props) {
  const { balanceFen, earlierYearsFen, availableFen } = account;
  const { floorFen } = profile.sharing;
  if (earlierYearsFen === null && floorFen === 0) return null;
  const rows: AnswerRow[] = [
    earlierYearsFen === null
      ? { question: say.balance, answer: <Money amountFen={balanceFen} /> }
      : { question: say.earlierYears, answer: <Money amountFen={earlierYearsFen} /> },
    ...(floorFen > 0 ? [{ question: say.floor, answer: <Money amountFen={floorFen} /> }] : []),
    { question: say.available, answer: <Money amountFen={availableFen} /> },
  ];
  return (
    <Card kind='tint' title={say.title}>
      <AnswerTable rows={rows} />
    </Card>
  );
}
