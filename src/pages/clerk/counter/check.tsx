import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { clerkMatterWords } from '@/copy/clerk-matters.copy';
import { checkRows } from './check-rows';
import type { Served } from './served';

const say = clerkMatterWords.check;

interface Props {
  served: Served;
  onConfirm: () => unknown;
  onFix: () => unknown;
}

/** Before anything changes: read aloud to the person, then done. */
export function Check({ served, onConfirm, onFix }: Props) {
  return (
    <Screen
      hasBack={false}
      title={say.title}
      lead={say.lead}
      primary={<Button label={say.confirm[served.form.matter]} onPress={onConfirm} />}
      secondary={<Button kind='secondary' label={say.fix} onPress={onFix} />}
    >
      <Card>
        <AnswerTable rows={checkRows(served)} />
      </Card>
    </Screen>
  );
}
