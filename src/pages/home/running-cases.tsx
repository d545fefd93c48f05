import { listSharings } from '@/api/sharing.api';
import { RowList } from '@/components/row-list';
import { homeWords } from '@/copy/home.copy';
import { CASE_STAGES } from '@/domain/sharing/stages';
import { SharingRow } from '@/frames/sharing-row';
import { useAnswer } from '@/stores/use-answer';

/** Cases that the bureau has not completed, on either side of them. Otherwise nothing. */
export function RunningCases() {
  const { asked } = useAnswer('sharings', listSharings);
  const cases =
    asked.kind === 'accepted' ? asked.value.sharings.filter(({ stage }) => CASE_STAGES.includes(stage)) : [];
  if (cases.length === 0) return null;
  return (
    <RowList title={homeWords.running}>
      {cases.map((sharing) => (
        <SharingRow key={sharing.id} sharing={sharing} isBrief />
      ))}
    </RowList>
  );
}
