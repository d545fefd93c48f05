import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { Leaf } from '@/components/leaf';
import { RowList } from '@/components/row-list';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { AnswerView } from '@/frames/answer-view';
import { useSettlementsOf } from '@/stores/use-settlements';
import { RecordRow } from './record-row';

const say = oneRelativeWords.overview;

/** What this sharing has paid, newest first. */
export function SharedRecords({ sharingId }: { sharingId: string }) {
  const { asked, retry, turning } = useSettlementsOf(sharingId);
  return (
    <View className='one-relative-records'>
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
          <Leaf {...turning}>
            <RowList>
              {settlements.map((settlement) => (
                <RecordRow key={settlement.id} settlement={settlement} sharingId={sharingId} />
              ))}
            </RowList>
          </Leaf>
        )}
      </AnswerView>
    </View>
  );
}
