import type { RegionProfile } from '@/domain/region/region-profile';
import { useOnward as useWay } from '@/frames/use-onward';
import { goTo } from '@/platform/navigation';
import { type ApplicationStep, applicationSteps, missingBefore } from '@/stores/application.store';

export const applicationScreen = (screen: ApplicationStep | 'application', id: string): string =>
  `/pages/through-employer/${screen}/index?id=${id}`;

/** A step that is opened to change its answer, and then leads back. */
export const changeScreen = (step: ApplicationStep, id: string): string => `${applicationScreen(step, id)}&then=back`;

/** From the application itself to the first step of this region. */
export const goToFirst = (profile: RegionProfile, id: string): Promise<unknown> =>
  goTo(applicationScreen(applicationSteps(profile)[0] ?? 'check', id));

/** On from a finished step: to the next one of this region, or back to where a change was asked for. */
export const useOnward = (profile: RegionProfile, step: ApplicationStep, id: string): (() => Promise<unknown>) =>
  useWay<ApplicationStep | 'application'>(
    {
      steps: applicationSteps(profile),
      screenOf: (screen) => applicationScreen(screen, id),
      missing: () => missingBefore(profile, id, 'check'),
    },
    step,
  ).onward;
