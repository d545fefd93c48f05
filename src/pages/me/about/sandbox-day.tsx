import { useState } from 'react';
import { readClock } from '@/api/demo.api';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { sandboxWords } from '@/copy/sandbox.copy';
import { Lines } from '@/frames/lines';
import { useAnswer } from '@/stores/use-answer';
import { RestartDialog } from './restart-dialog';

/** What day it is in the sandbox, and the way back to its first day. Only where the demo doors are open. */
export function SandboxDay() {
  const { asked } = useAnswer('sandbox-day', readClock);
  const [isAsking, setAsking] = useState(false);
  if (asked.kind !== 'accepted') return null;
  return (
    <>
      <Card>
        <Lines lines={[sandboxWords.today(asked.value.today), sandboxWords.flows]} />
      </Card>
      <Button kind='secondary' label={sandboxWords.restart} onPress={() => setAsking(true)} />
      <RestartDialog isOpen={isAsking} onStay={() => setAsking(false)} />
    </>
  );
}
