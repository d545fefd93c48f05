import { Card } from '@/components/card';
import { Steps } from '@/components/steps';
import type { Sharing } from '@/contract/sharing.contract';
import { sharingLifeWords, stepInWords } from '@/copy/sharing-life.copy';
import { REGIONS } from '@/domain/region/regions';
import { caseProgress } from '@/domain/sharing/case-progress';

/** How far the case is, where the region handles a sharing as one. */
export function ProgressCard({ sharing }: { sharing: Sharing }) {
  if (REGIONS[sharing.region].sharing.handling !== 'AS_A_CASE') return null;
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
