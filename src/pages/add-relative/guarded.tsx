import { useDidShow } from '@tarojs/taro';
import { type ComponentType, useEffect, useRef } from 'react';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { firstStep } from '@/domain/region/add-relative-steps';
import type { AddRelativeStep, RegionProfile } from '@/domain/region/region-profile';
import { addRelativeScreen } from '@/frames/add-relative-screens';
import type { Person } from '@/frames/signed-in';
import { goHome, replaceWith } from '@/platform/navigation';
import { addRelative, isUntouched, missingStep } from '@/stores/add-relative.store';
import { Entry } from './entry';

/** Whether a person may stand on this step. Only the screen in sight leads away, and only once. */
const useMayStand = (profile: RegionProfile, step: AddRelativeStep): boolean => {
  const draft = addRelative.use();
  const missing = missingStep(profile, draft, step);
  const once = useRef({ wasHere: false, isLeaving: false });

  const leaveFor = (first: AddRelativeStep) => {
    if (once.current.isLeaving) return;
    once.current.isLeaving = true;
    const screen = addRelativeScreen(profile, first);
    if (!isUntouched(draft)) void replaceWith(`${screen}?then=check`);
    // Whoever was here before comes back after everything was done.
    else void (once.current.wasHere ? goHome() : replaceWith(screen));
  };
  const look = () => {
    if (missing) leaveFor(missing);
    else once.current.wasHere = true;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the screen opens; later it looks when it is shown
  useEffect(look, []);
  useDidShow(look);
  return missing === null;
};

/** A screen that comes after others: who arrives without their answers is led to the first one missing. */
export const guarded = (step: AddRelativeStep, Inside: ComponentType<Person>) =>
  function Guarded(person: Person) {
    if (!useMayStand(person.profile, step))
      return (
        <Screen>
          <Skeleton waitingFor={addRelativeWords.opening} />
        </Screen>
      );
    const isEntry = firstStep(person.profile) === step;
    return isEntry ? <Entry person={person} Inside={Inside} /> : <Inside {...person} />;
  };
