import { listSharings } from '@/api/sharing.api';
import { RowList } from '@/components/row-list';
import type { Sharing } from '@/contract/sharing.contract';
import { homeWords } from '@/copy/home.copy';
import { CASE_STAGES } from '@/domain/sharing/stages';
import { SharingRow } from '@/frames/sharing-row';
import { useAnswer } from '@/stores/use-answer';

/** One that waits for the reader’s own answer stands above. */
const isRunning = ({ side, stage }: Sharing): boolean =>
  CASE_STAGES.includes(stage) || (stage === 'PROPOSED' && side === 'SHARER');

/** Cases that the bureau has not completed, on either side of them. Otherwise nothing. */
export function RunningCases() {
  const { asked } = useAnswer('sharings', listSharings);
  const cases = asked.kind === 'accepted' ? asked.value.sharings.filter(isRunning) : [];
  if (cases.length === 0) return null;
  return (
    <RowList title={homeWords.running}>
      {cases.map((sharing) => (
        <SharingRow key={sharing.id} sharing={sharing} isBrief />
      ))}
    </RowList>
  );
}
