import { listSharings } from '@/api/sharing.api';
import { RowList } from '@/components/row-list';
import { homeWords } from '@/copy/home.copy';
import { SharingRow } from '@/frames/sharing-row';
import { useAnswer } from '@/stores/use-answer';

/** Sharings that begin only once I agree. Otherwise nothing. */
export function AgreementWaiting() {
  const { asked } = useAnswer('sharings', listSharings);
  const waiting = asked.kind === 'accepted' ? asked.value.sharings.filter(({ moves }) => moves.includes('AGREE')) : [];
  if (waiting.length === 0) return null;
  return (
    <RowList title={homeWords.answerWanted}>
      {waiting.map((sharing) => (
        <SharingRow key={sharing.id} sharing={sharing} isBrief />
      ))}
    </RowList>
  );
}
