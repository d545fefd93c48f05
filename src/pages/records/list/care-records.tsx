import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorLine } from '@/components/error-line';
import { Row } from '@/components/row';
import type { Settlement } from '@/contract/settlement.contract';
import { PURPOSE_WORDS } from '@/copy/purpose.copy';
import { dayInWords, insuredToReader, recordWords } from '@/copy/records.copy';
import { yuan } from '@/copy/wording';
import { readerPartOf } from '@/domain/settlement/reader-part';
import { AnswerView } from '@/frames/answer-view';
import { goTo } from '@/platform/navigation';
import { useSettlements } from '@/stores/use-settlements';
import { MonthList } from './month-list';
import { PartPaid } from './part-paid';

const rowOf = (settlement: Settlement) => {
  const { id, side, place, purpose, at } = settlement;
  const isOwn = side === 'INSURED';
  const isRefunded = settlement.state === 'REFUNDED';
  const partFen = readerPartOf(settlement);
  const name = isOwn ? place.name : insuredToReader(settlement);
  const meaning = [PURPOSE_WORDS[purpose], ...(isOwn ? [] : [place.name]), dayInWords(at)].join(' · ');
  const said = [name, meaning, `${recordWords.myPart} ${yuan(partFen)}`, ...(isRefunded ? [recordWords.refunded] : [])];
  return (
    <Row
      key={id}
      name={name}
      meaning={meaning}
      state={<PartPaid amountFen={partFen} isRefunded={isRefunded} />}
      spokenLabel={said.join('，')}
      onPress={() => goTo(`/pages/records/settlement/index?id=${id}`)}
    />
  );
};

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
