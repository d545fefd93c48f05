import type { ConfirmApplicationRequest } from '@/contract/employer.contract';
import type { Signature, TextSeen } from '@/domain/consent/consent';
import type { AddRelativeStep, RegionProfile } from '@/domain/region/region-profile';
import type { TermsAnswers } from './add-relative.store';
import { NO_TERMS, signatureSent, termsIn } from './add-relative-request';
import { createDraft } from './draft';

/** What the employee has answered so far to one application of their employer. */
export interface ApplicationDraft extends TermsAnswers {
  /** Which application; null: none begun. */
  id: string | null;
  notice: TextSeen | null;
  hasTerms: boolean;
  pledge: (TextSeen & { signature: Signature }) | null;
  /** The signed pledge was read once more, where the region shows it again. */
  hasReviewed: boolean;
}

const EMPTY: ApplicationDraft = {
  ...NO_TERMS,
  id: null,
  notice: null,
  hasTerms: false,
  pledge: null,
  hasReviewed: false,
};

export const application = createDraft<ApplicationDraft>('application', EMPTY);

/** Begins with one application; answers to another are not answers to this one. */
export const beginApplication = (id: string): void => {
  if (application.use.getState().id !== id) application.fill({ ...EMPTY, id });
};

export const APPLICATION_STEPS = ['notice', 'terms', 'pledge', 'pledge-review', 'check'] as const;
export type ApplicationStep = (typeof APPLICATION_STEPS)[number];

/** Steps that only some regions have, each known by the region's own way of adding a relative. */
const ONLY_WHERE: Partial<Record<ApplicationStep, AddRelativeStep>> = {
  terms: 'TERMS',
  pledge: 'PLEDGE',
  'pledge-review': 'PLEDGE_REVIEW',
};

/** The steps of a region: terms where there are some to choose, a pledge where one is signed, read again where it is shown. */
export const applicationSteps = ({ flows }: RegionProfile): readonly ApplicationStep[] =>
  APPLICATION_STEPS.filter((step) => {
    const own = ONLY_WHERE[step];
    return own === undefined || flows.addRelative.includes(own);
  });

const DONE: Readonly<Record<ApplicationStep, (draft: ApplicationDraft) => boolean>> = {
  notice: ({ notice }) => notice !== null,
  terms: ({ hasTerms }) => hasTerms,
  pledge: ({ pledge }) => pledge !== null,
  'pledge-review': ({ hasReviewed }) => hasReviewed,
  check: () => true,
};

/** The first step before this one without an answer; `application` where nothing is begun; null where nothing is missing. */
export const missingBefore = (
  profile: RegionProfile,
  id: string,
  step: ApplicationStep,
): ApplicationStep | 'application' | null => {
  const draft = application.use.getState();
  if (draft.id !== id) return 'application';
  const steps = applicationSteps(profile);
  return steps.slice(0, steps.indexOf(step)).find((before) => !DONE[before](draft)) ?? null;
};

/** What the bureau is asked to do; null while something is missing. */
export const confirmationIn = (profile: RegionProfile, draft: ApplicationDraft): ConfirmApplicationRequest | null => {
  const { notice, pledge } = draft;
  if (!notice) return null;
  const terms = termsIn(profile, draft);
  const consent = { notice, ...(pledge && { pledge: { ...pledge, signature: signatureSent(pledge.signature) } }) };
  return { terms: { ...terms, uses: [...terms.uses] }, consent };
};
