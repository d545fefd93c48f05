import { EmptyState } from '@/components/empty-state';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { StateWord } from '@/components/state-word';
import type { Tone } from '@/components/tone';
import type { EnrolmentFile } from '@/contract/enrolment.contract';
import { costInWords, type Repair, enrolmentWords as say, YEAR_WORDS } from '@/copy/enrolment.copy';
import { yearInWords } from '@/copy/premium.copy';
import { goTo } from '@/platform/navigation';

const TONES: Readonly<Record<EnrolmentFile['years'][number]['kind'], Tone>> = {
  RESIDENT: 'done',
  EMPLOYEE: 'done',
  REPAIRED: 'info',
  MISSED: 'refused',
};

const wayTo = (id: string | undefined) =>
  id === undefined ? {} : { onPress: () => goTo(`/pages/records/premium/index?id=${id}`) };

interface Props extends Pick<EnrolmentFile, 'years'> {
  repair: Repair | null;
  receipts: ReadonlyMap<number, string>;
}

/** What it cost, or that its receipt can be opened. */
const meaningOf = (row: EnrolmentFile['years'][number], { repair, receipts }: Omit<Props, 'years'>) =>
  receipts.has(row.year) ? say.receipt : costInWords(row, repair);

/** Year by year, newest first, with what a gap costs. */
export function YearsList({ years, repair, receipts }: Props) {
  if (years.length === 0)
    return (
      <EmptyState drawing='paper' title={say.none.title}>
        {say.none.body}
      </EmptyState>
    );
  return (
    <RowList title={say.years}>
      {years.map((row) => (
        <Row
          key={row.year}
          name={yearInWords(row.year)}
          meaning={meaningOf(row, { repair, receipts })}
          state={<StateWord tone={TONES[row.kind]}>{YEAR_WORDS[row.kind]}</StateWord>}
          {...wayTo(receipts.get(row.year))}
        />
      ))}
    </RowList>
  );
}
