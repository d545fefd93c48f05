import { Card } from '@/components/card';
import { Paragraphs } from '@/components/paragraphs';
import { Screen } from '@/components/screen';
import { aboutWords } from '@/copy/me.copy';

/** What this sandbox is, and what it is not. */
export default function About() {
  return (
    <Screen title={aboutWords.title} lead={aboutWords.lead}>
      <Card>
        <Paragraphs items={aboutWords.paragraphs} isNumbered={false} />
      </Card>
    </Screen>
  );
}
