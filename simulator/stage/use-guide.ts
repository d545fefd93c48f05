import { useCallback, useEffect, useRef, useState } from 'react';
import { guideWords as words } from '../words/console';
import type { StageBureau } from './bureau';
import type { Facts } from './facts';
import { type FactsReader, factsReader } from './facts-reader';
import type { Phones } from './phones/use-phones';
import { poll } from './poll';
import { advance, beginning, type Progress, skip } from './progress';
import type { Scenario } from './scenario';
import { setTheScene } from './set-the-scene';

/** The scenario that is played, and how far it has come. */
export interface Played {
  readonly scenario: Scenario;
  readonly progress: Progress;
  /** The world that was planted for it. */
  readonly world: string;
}

const furtherBy = (now: Played, facts: Facts): Played => {
  const progress = advance(now.scenario, now.progress, facts);
  return progress.step === now.progress.step ? now : { ...now, progress };
};

interface GuideAsked {
  readonly bureau: StageBureau;
  readonly phones: Phones;
}

/** Leads through one scenario: sets the scene, looks every second what is done, and says what to do next. */
export function useGuide({ bureau, phones }: GuideAsked) {
  const [played, setPlayed] = useState<Played | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isSetting, setSetting] = useState(false);
  const reader = useRef<FactsReader | null>(null);
  const { seat, routeOn } = phones;

  const start = useCallback(
    async (scenario: Scenario): Promise<void> => {
      setSetting(true);
      setPlayed(null);
      setSaid(null);
      const set = await setTheScene(scenario, { bureau, seat });
      setSetting(false);
      if (set.kind !== 'DONE') return setSaid(set.words);
      reader.current = factsReader(bureau, routeOn, set.value);
      setPlayed({ scenario, progress: beginning(set.value.newestSeq), world: set.value.world });
    },
    [bureau, seat, routeOn],
  );

  const end = useCallback((why: 'LEFT' | 'WORLD_BEGAN_AGAIN'): void => {
    reader.current = null;
    setPlayed(null);
    setSaid(why === 'LEFT' ? words.stopped : words.worldBeganAgain);
  }, []);

  const isPlaying = played !== null;
  useEffect(() => {
    if (!isPlaying) return undefined;
    let isHere = true;
    const take = (facts: Facts, hasBegunAgain: boolean): void => {
      if (hasBegunAgain) {
        end('WORLD_BEGAN_AGAIN');
        return;
      }
      setPlayed((now) => now && furtherBy(now, facts));
      setSaid(facts.map === null && facts.isBureauUp ? words.bureauSilent : null);
    };
    const watch = poll(async () => {
      const { current } = reader;
      if (!current) return true;
      const facts = await current.read();
      if (isHere && current === reader.current) take(facts, current.hasBegunAgain());
      return true;
    });
    return () => {
      isHere = false;
      watch.stop();
    };
  }, [isPlaying, end]);

  const skipStep = useCallback(
    () => setPlayed((now) => now && { ...now, progress: skip(now.scenario, now.progress) }),
    [],
  );
  return { played, said, isSetting, start, skipStep, end };
}

export type Guide = ReturnType<typeof useGuide>;
