import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { ErrorLine } from '@/components/error-line';
import { Heading } from '@/components/heading';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { Settlement } from '@/contract/settlement.contract';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { PURPOSE_WORDS } from '@/copy/purpose.copy';
import { momentWords, yuan } from '@/copy/wording';
import { type Fen, sumFen } from '@/domain/money';
import { AnswerView } from '@/frames/answer-view';
import { goTo } from '@/platform/navigation';
import { useSettlements } from '@/stores/use-settlements';

const say = oneRelativeWords.overview;

const partOf = ({ shares }: Settlement, sharingId: string): Fen =>
  sumFen(shares.filter((share) => share.sharingId === sharingId).map(({ amountFen }) => amountFen));

function RecordRow({ settlement, sharingId }: { settlement: Settlement; sharingId: string }) {
  const { id, place, purpose, at, state } = settlement;
  const amountFen = partOf(settlement, sharingId);
  const refunded = state === 'REFUNDED' ? [say.refunded] : [];
  const meaning = [PURPOSE_WORDS[purpose], momentWords(at), ...refunded].join(' · ');
  return (
    <Row
      name={place.name}
      meaning={meaning}
      state={<Money amountFen={amountFen} />}
      spokenLabel={[place.name, meaning, say.paid(yuan(amountFen))].join('，')}
      onPress={() => goTo(`/pages/records/settlement/index?id=${id}`)}
    />
  );
}

/** What this sharing has paid, newest first. */
export function SharedRecords({ sharingId }: { sharingId: string }) {
  const { asked, retry, laterSettlements, hasMore, hasFailed, readMore } = useSettlements({ sharingId });
  return (
    <View>
      <Heading level={2}>{say.records}</Heading>
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={say.recordsWaiting}
        rows={1}
        empty={{
          when: ({ settlements }) => settlements.length === 0,
          show: <View className='one-relative-none'>{say.recordsNone}</View>,
        }}
      >
        {({ settlements }) => (
          <RowList>
            {[...settlements, ...laterSettlements].map((settlement) => (
              <RecordRow key={settlement.id} settlement={settlement} sharingId={sharingId} />
            ))}
          </RowList>
        )}
      </AnswerView>
      {hasFailed && <ErrorLine>{say.moreFailed}</ErrorLine>}
      {hasMore && <Button kind='secondary' icon='chevron-down' label={say.more} onPress={readMore} />}
    </View>
  );
}
