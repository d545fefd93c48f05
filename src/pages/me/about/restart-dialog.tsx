import { useEffect, useRef, useState } from 'react';
import type { Answer } from '@/api/answer';
import { resetBureau } from '@/api/demo.api';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { sandboxWords } from '@/copy/sandbox.copy';
import { Lines } from '@/frames/lines';
import { RefusalBanner } from '@/frames/refusal-banner';
import { goHome } from '@/platform/navigation';
import { randomId } from '@/platform/random-id';
import { forgetDeeds } from '@/stores/deeds';
import { forgetDrafts } from '@/stores/draft';
import { dropSession } from '@/stores/session.store';

const words = sandboxWords.dialog;

/** Home comes first; what this device knew of the old world is dropped once this screen is gone. */
const useRestart = () => {
  const isOver = useRef(false);
  const [trouble, setTrouble] = useState<Answer<unknown> | null>(null);
  useEffect(
    () => () => {
      if (!isOver.current) return;
      dropSession();
      forgetDeeds();
      forgetDrafts();
    },
    [],
  );
  const restart = async () => {
    const answer = await resetBureau(randomId());
    if (answer.kind !== 'accepted') return setTrouble(answer);
    isOver.current = true;
    await goHome();
  };
  return { trouble, restart };
};

function Trouble({ answer }: { answer: Answer<unknown> }) {
  if (answer.kind === 'refused') return <RefusalBanner code={answer.code} params={answer.params} />;
  return (
    <Banner tone='waiting' title={sandboxWords.silent.title} isNews>
      {sandboxWords.silent.body}
    </Banner>
  );
}

interface Props {
  isOpen: boolean;
  onStay: () => void;
}

/** Asks before the world begins again, for it does so for everybody in it. */
export function RestartDialog({ isOpen, onStay }: Props) {
  const { trouble, restart } = useRestart();
  return (
    <Dialog
      isOpen={isOpen}
      title={words.title}
      onClose={onStay}
      footer={
        <>
          <Button label={words.confirm} busyLabel={words.busy} onPress={restart} />
          <Button kind='secondary' label={words.stay} onPress={onStay} />
        </>
      }
    >
      <Lines lines={words.lines} />
      {trouble && <Trouble answer={trouble} />}
    </Dialog>
  );
}
