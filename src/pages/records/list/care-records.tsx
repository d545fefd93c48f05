import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorLine } from '@/components/error-line';
import type { Settlement } from '@/contract/settlement.contract';
import { PURPOSE_WORDS } from '@/copy/purpose.copy';
import { insuredToReader, monthDayWords, recordWords } from '@/copy/records.copy';
import { readerPartOf } from '@/domain/settlement/reader-part';
import { AnswerView } from '@/frames/answer-view';
import { useSettlements } from '@/stores/use-settlements';
import { MonthList } from './month-list';
import { RecordRow } from './record-row';

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
    amountFen={readerPartOf(settlement)}
    isRefunded={settlement.state === 'REFUNDED'}
    screen={`/pages/records/settlement/index?id=${settlement.id}`}
  />
);

/** The bills I was treated for or shared, newest first. */
export function CareRecords() {
  const { asked, retry, laterSettlements, hasMore, hasFailed, readMore } = useSettlements();
  const { title, body } = recordWords.care.empty;
  return (
    <AnswerView
      asked={asked}
      retry={retry}
      waitingFor={recordWords.waitingFor}
      empty={{
        when: ({ settlements }) => settlements.length === 0,
        show: (
          <EmptyState drawing='paper' title={title}>
            {body}
          </EmptyState>
        ),
      }}
    >
      {({ settlements }) => (
        <>
          <MonthList records={[...settlements, ...laterSettlements]} momentOf={({ at }) => at} row={rowOf} />
          {hasFailed && <ErrorLine>{recordWords.moreFailed}</ErrorLine>}
          {hasMore && <Button kind='secondary' icon='chevron-down' label={recordWords.more} onPress={readMore} />}
        </>
      )}
    </AnswerView>
  );
}
