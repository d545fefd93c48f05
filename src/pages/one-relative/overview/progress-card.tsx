import { Card } from '@/components/card';
import { Steps } from '@/components/steps';
import type { Sharing } from '@/contract/sharing.contract';
import { sharingLifeWords, stepInWords } from '@/copy/sharing-life.copy';
import { REGIONS } from '@/domain/region/regions';
import { caseProgress } from '@/domain/sharing/case-progress';
import type { SharingStage } from '@/domain/sharing/stages';

/** One that waits for the relative is no case yet, and one that was not agreed to never was. */
const NO_CASE_STAGES: readonly SharingStage[] = ['PROPOSED', 'NOT_AGREED'];

/** How far the case is, where the region handles a sharing as one. */
export function ProgressCard({ sharing }: { sharing: Sharing }) {
  const isCase = REGIONS[sharing.region].sharing.handling === 'AS_A_CASE' && !NO_CASE_STAGES.includes(sharing.stage);
  if (!isCase) return null;
  const steps = caseProgress(sharing).map((taken) => ({
    name: sharingLifeWords.steps[taken.step],
    when: stepInWords(taken),
    isDone: taken.state === 'DONE',
  }));
  return (
    <Card title={sharingLifeWords.progress}>
      <Steps steps={steps} />
    </Card>
  );
}
