import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { aboutWords } from '@/copy/me.copy';
import { Lines } from '@/frames/lines';
import { SandboxDay } from './sandbox-day';

/** What this sandbox is, and what it is not. */
export default function About() {
  return (
    <Screen title={aboutWords.title} lead={aboutWords.lead}>
      <Card>
        <Lines lines={aboutWords.lines} />
      </Card>
      <SandboxDay />
    </Screen>
  );
}
