import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { ErrorLine } from '@/components/error-line';
import { Heading } from '@/components/heading';
import { RowList } from '@/components/row-list';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { AnswerView } from '@/frames/answer-view';
import { useSettlements } from '@/stores/use-settlements';
import { RecordRow } from './record-row';

const say = oneRelativeWords.overview;

/** So many stand here before one asks for more: what was agreed to comes after them. */
const ROWS_AT_FIRST = 5;

/** What this sharing has paid, newest first. */
export function SharedRecords({ sharingId }: { sharingId: string }) {
  const { asked, retry, laterSettlements, hasMore, hasFailed, readMore } = useSettlements({ sharingId });
  const [isOpen, setOpen] = useState(false);
  const read = [...(asked.kind === 'accepted' ? asked.value.settlements : []), ...laterSettlements];
  const more = isOpen ? readMore : () => setOpen(true);
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
        {() => (
          <RowList>
            {(isOpen ? read : read.slice(0, ROWS_AT_FIRST)).map((settlement) => (
              <RecordRow key={settlement.id} settlement={settlement} sharingId={sharingId} />
            ))}
          </RowList>
        )}
      </AnswerView>
      {hasFailed && <ErrorLine>{say.moreFailed}</ErrorLine>}
      {(hasMore || (!isOpen && read.length > ROWS_AT_FIRST)) && (
        <Button kind='secondary' icon='chevron-down' label={say.more} onPress={more} />
      )}
    </View>
  );
}
