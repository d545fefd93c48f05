import { useState } from 'react';
import { momentWords } from '@/copy/wording';
import { resetWords as words } from '../../words/panels';
import { type FaultKind, stageServer } from '../ask-stage';
import type { StageBureau } from '../bureau';
import { useDeed } from '../use-deed';
import type { Guide } from '../use-guide';
import { Said } from './deed-said';
import { Press } from './press';

interface ResetAsked {
  readonly bureau: StageBureau;
  readonly guide: Guide;
}

const GOOD: FaultKind = 'NONE';

/** The world from its first morning: asked twice, for it ends what everybody did. */
export function ResetPanel({ bureau, guide }: ResetAsked) {
  const [isSure, setSure] = useState(false);
  const { isBusy, said, act } = useDeed();
  const begin = async () => {
    const power = await stageServer.setPower('START');
    if (power.kind !== 'DONE') return power;
    const lines = await stageServer.setFault({ phone: null, kind: GOOD });
    if (lines.kind !== 'DONE') return lines;
    const told = await bureau.reset();
    if (told.kind === 'DONE' && guide.played) guide.end('WORLD_BEGAN_AGAIN');
    return told;
  };
  const reset = (): void => {
    setSure(false);
    void act(begin, ({ now }) => words.done(momentWords(now)));
  };
  return (
    <section className='panel' aria-label={words.title}>
      <p>{words.lead}</p>
      <div className='stage-row stage-block'>
        {isSure ? (
          <>
            <Press text={words.sure} control='RESET' isMain isBusy={isBusy} onPress={reset} />
            <Press text={words.cancel} onPress={() => setSure(false)} />
          </>
        ) : (
          <Press
            text={isBusy ? words.working : words.ask}
            control='RESET'
            isBusy={isBusy}
            onPress={() => setSure(true)}
          />
        )}
      </div>
      <Said said={said} />
    </section>
  );
}
