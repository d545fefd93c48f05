import { formWords } from '@/copy/form.copy';
import { nextStep } from '@/domain/region/add-relative-steps';
import type { AddRelativeStep, RegionProfile } from '@/domain/region/region-profile';
import { addRelativeScreen } from '@/frames/add-relative-screens';
import { goBack, goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { addRelative, missingStep } from '@/stores/add-relative.store';

/** Came from 修改 on the check page (`back`), to repair or to catch up (`check`), or on the ordinary way. */
const useThen = () => useScreenParam('then');

/** True where the person came only to mend something and goes on to the check page. */
export const useIsMending = (): boolean => useThen() !== '';

/** What a form's last part says of the way: a step that a form leads to. */
export const whatComesAfter = (profile: RegionProfile, step: 'FORM' | 'TERMS') => {
  const next = nextStep(profile, step) ?? 'CHECK';
  return next in formWords.after ? (next as keyof typeof formWords.after) : undefined;
};

/** Leads on from a finished step. */
export const useOnward = (profile: RegionProfile, step: AddRelativeStep): (() => Promise<unknown>) => {
  const then = useThen();
  return async () => {
    if (then === 'back') return goBack();
    if (then === 'check') {
      const missing = missingStep(profile, addRelative.use.getState(), 'CHECK') ?? 'CHECK';
      return replaceWith(`${addRelativeScreen(profile, missing)}?then=check`);
    }
    const next = addRelativeScreen(profile, nextStep(profile, step) ?? 'CHECK');
    return next === addRelativeScreen(profile, step) ? undefined : goTo(next);
  };
};
