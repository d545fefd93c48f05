import { useEffect, useRef } from 'react';
import type { StageBureau } from './bureau';
import { type Held, PHONES, type Phones } from './phones/use-phones';
import { poll } from './poll';
import { stepNow } from './progress';
import type { PhoneName } from './scenario';
import type { Guide } from './use-guide';
import { hasChanged, readSight, type WorldSight } from './world-sight';

interface LivingWorld {
  readonly bureau: StageBureau;
  readonly phones: Phones;
  readonly guide: Guide;
}

/** Whether the stage itself planted this world, with the people at their phones already. */
const isOwn = ({ isSetting, played }: Guide, world: string): boolean => isSetting || played?.world === world;

const holdersOf = ({ now }: Phones): Held => ({ EMPLOYEE: now.EMPLOYEE.person, ELDER: now.ELDER.person });

/** Who held the phones when the world began again: an app that met the new one has dropped its session, a person may have sat down since the look before. */
const lastHolders = (sights: readonly Held[]): Held => {
  const lastOf = (phone: PhoneName) => sights.map((held) => held[phone]).find((person) => person !== null) ?? null;
  return { EMPLOYEE: lastOf('EMPLOYEE'), ELDER: lastOf('ELDER') };
};

/** Which phones have not shown yet what changed. */
function staleness() {
  const stale = new Set<PhoneName>();
  const known = new Set<string>();
  let last: WorldSight | null = null;
  return {
    stale,
    /** Whether this world was never seen before, and another was. */
    isOther: ({ world }: WorldSight): boolean => {
      const isOther = known.size > 0 && !known.has(world);
      known.add(world);
      return isOther;
    },
    /** True when nothing moved since the look before: what changed has come to rest. */
    isAtRest: (sight: WorldSight): boolean => {
      const isMoved = last !== null && hasChanged(last, sight);
      last = sight;
      if (isMoved) for (const phone of PHONES) stale.add(phone);
      return !isMoved;
    },
  };
}

/** A step that turns to a phone finds it asking anew. */
function useStepTurns({ phones, guide: { played } }: LivingWorld): void {
  const { wake } = phones;
  const step = played && stepNow(played.scenario, played.progress);
  const who = step?.who;
  useEffect(() => {
    if (step && (who === 'EMPLOYEE' || who === 'ELDER')) wake(who);
  }, [step, who, wake]);
}

/**
 * The phones go with the world: whatever changed anywhere, a phone that nobody uses just now asks anew, the other as
 * soon as it is left; after a reset from anywhere they start anew.
 */
export function useLivingWorld(asked: LivingWorld): void {
  const latest = useRef(asked);
  latest.current = asked;
  const { bureau } = asked;
  useEffect(() => {
    const { stale, isOther, isAtRest } = staleness();
    const wakeStale = ({ wake }: Phones): void => {
      for (const phone of [...stale]) if (wake(phone)) stale.delete(phone);
    };
    let held = holdersOf(latest.current.phones);
    const take = (sight: WorldSight, heldThen: Held): void => {
      const { guide, phones } = latest.current;
      const beganAgain = isOther(sight) && !isOwn(guide, sight.world);
      const mayWake = isAtRest(sight);
      if (beganAgain) {
        stale.clear();
        phones.beginAnew(lastHolders([holdersOf(phones), heldThen, held]));
        return;
      }
      held = heldThen;
      if (mayWake) wakeStale(phones);
    };
    const watch = poll(async () => {
      const heldThen = holdersOf(latest.current.phones);
      const told = await readSight(bureau);
      if (told.kind === 'DONE') take(told.value, heldThen);
      return true;
    });
    return watch.stop;
  }, [bureau]);
  useStepTurns(asked);
}
