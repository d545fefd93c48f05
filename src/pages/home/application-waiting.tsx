import { listEmployerApplications } from '@/api/employer.api';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { applicationWords } from '@/copy/employer.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { titled, withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { Lines } from '@/frames/lines';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';

const say = applicationWords.home;

/** A relative whom the employer handed in and who is not bound until the reader says so. Otherwise nothing. */
export function ApplicationWaiting() {
  const { asked } = useAnswer('employer-applications', listEmployerApplications);
  const applications = asked.kind === 'accepted' ? asked.value.applications : [];
  const first = applications.find(({ state }) => state === 'WAITING');
  if (!first) return null;
  const { id, employer, relative, kinship } = first;
  const whom = withNote(maskName(relative.name), kinshipToReader(kinship, 'SHARER'));
  return (
    <Card kind='tint' title={say.title}>
      <Lines lines={[titled(employer, whom), say.wait]} />
      <Button label={say.look} onPress={() => goTo(`/pages/through-employer/application/index?id=${id}`)} />
    </Card>
  );
}
