import type { AddRelativeStep, RegionProfile } from './region-profile';

/** Where the region's flow begins; null where nobody is authorised. */
export const firstStep = (profile: RegionProfile): AddRelativeStep | null => profile.flows.addRelative[0] ?? null;

/** The step after this one in the region's own order; null after the last, and after a step the region does not have. */
export const nextStep = (profile: RegionProfile, step: AddRelativeStep): AddRelativeStep | null => {
  const steps: readonly AddRelativeStep[] = profile.flows.addRelative;
  return steps.includes(step) ? (steps[steps.indexOf(step) + 1] ?? null) : null;
};

/** The region for whoever has read its questions: they are asked before the first use only. */
export const afterFirstUse = (profile: RegionProfile): RegionProfile => ({
  ...profile,
  flows: { ...profile.flows, addRelative: profile.flows.addRelative.filter((step) => step !== 'QUESTIONS') },
});

/** What a region asks for before this step, in its order; nothing before a step the region does not have. */
export const stepsBefore = (profile: RegionProfile, step: AddRelativeStep): readonly AddRelativeStep[] =>
  profile.flows.addRelative.slice(0, Math.max(profile.flows.addRelative.indexOf(step), 0));

/** A notice right before the list is a pop-up over it; elsewhere it is a page of its own. */
export const isPopUpNotice = (profile: RegionProfile): boolean => nextStep(profile, 'NOTICE') === 'LIST';
