import { Leaf } from '@/components/leaf';
import type { Settlement } from '@/contract/settlement.contract';
import { PURPOSE_WORDS } from '@/copy/purpose.copy';
import { insuredToReader, recordWords } from '@/copy/records.copy';
import { monthDayWords } from '@/copy/wording';
import { readerPartOf } from '@/domain/settlement/reader-part';
import { useSettlements } from '@/stores/use-settlements';
import { MonthList } from './month-list';
import { RecordRow } from './record-row';
import { RecordsView } from './records-view';

/** The day and the purpose; of a relative's bill the place too, which of an own one is the name. */
const linesOf = ({ side, place, purpose, at }: Settlement): readonly string[] => [
  `${monthDayWords(at)} ${PURPOSE_WORDS[purpose]}`,
  ...(side === 'INSURED' ? [] : [place.name]),
];

const rowOf = (settlement: Settlement) => (
  <RecordRow
    key={settlement.id}
    name={settlement.side === 'INSURED' ? settlement.place.name : insuredToReader(settlement)}
    lines={linesOf(settlement)}
    whose={recordWords.myPart}
    amountFen={readerPartOf(settlement)}
    isRefunded={settlement.state === 'REFUNDED'}
    screen={`/pages/records/settlement/index?id=${settlement.id}`}
  />
);

/** The bills I was treated for or shared, newest first. */
export function CareRecords() {
  const { asked, retry, turning } = useSettlements();
  return (
    <RecordsView
      asked={asked}
      retry={retry}
      isEmpty={({ settlements }) => settlements.length === 0}
      none={recordWords.care.empty}
    >
      {({ settlements }) => (
        <Leaf {...turning}>
          <MonthList leaf={turning.leaf} records={settlements} momentOf={({ at }) => at} row={rowOf} />
        </Leaf>
      )}
    </RecordsView>
  );
}
