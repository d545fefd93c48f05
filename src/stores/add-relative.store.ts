import type { RefusedAnswer } from '@/api/answer';
import type { Day } from '@/domain/calendar';
import type { Signature, TextSeen } from '@/domain/consent/consent';
import type { Kinship } from '@/domain/person/kinship';
import { stepsBefore } from '@/domain/region/add-relative-steps';
import type { AddRelativeStep, RegionProfile } from '@/domain/region/region-profile';
import type { SharedUse } from '@/domain/settlement/purpose';
import { createDraft } from './draft';

/** What the form asks about one relative, as typed. */
export interface RelativeAnswers {
  name: string;
  idNumber: string;
  kinship: Kinship | null;
  /** Chosen, not typed: the sharing by which the bureau knows who is meant; the number stands here masked. */
  known?: string | null;
}

/** What the sharer allows, as typed. */
export interface TermsAnswers {
  /** Null: every use of the region. */
  uses: readonly SharedUse[] | null;
  /** In yuan. */
  ceiling: string;
  /** The most that one month may spend, in yuan. */
  monthLimit: string;
  /** Null: today. */
  firstDay: Day | null;
  /** Null: until it is ended. */
  lastDay: Day | null;
}

export interface AddRelativeDraft extends RelativeAnswers, TermsAnswers {
  /** Relatives filled in before the one in the form, where a region gathers several. */
  gathered: readonly RelativeAnswers[];
  /** What the person came for, where a region asks; the other matter leads away from here. */
  situation: 'SHARE' | null;
  /** The questions and answers were read, where a region asks for it before the first use. */
  questions: TextSeen | null;
  /** The relative's face, mocked; `NOT_NEEDED`: under the age the region asks it from. */
  memberFace: 'MOCK' | 'NOT_NEEDED' | null;
  /** The terms were gone through, and the law found nothing wrong with them. */
  hasTerms: boolean;
  notice: TextSeen | null;
  pledge: (TextSeen & { signature: Signature }) | null;
  /** The relative is asked before it begins. */
  asksRelative: boolean;
  /** The signed pledge was read again. */
  hasReviewed: boolean;
  /** What the bureau said no to, so that the form shows it at its field; gone with the next change. */
  refused: Pick<RefusedAnswer, 'code' | 'params' | 'field'> | null;
}

export const NOBODY: RelativeAnswers = { name: '', idNumber: '', kinship: null, known: null };

const EMPTY: AddRelativeDraft = {
  ...NOBODY,
  gathered: [],
  situation: null,
  questions: null,
  memberFace: null,
  uses: null,
  ceiling: '',
  monthLimit: '',
  firstDay: null,
  lastDay: null,
  hasTerms: false,
  notice: null,
  pledge: null,
  hasReviewed: false,
  asksRelative: false,
  refused: null,
};

/** The relative one is adding, from the first word to the bureau's answer. */
export const addRelative = createDraft<AddRelativeDraft>('add-relative', EMPTY);

/** Writes down what a pledge says. A pledge was signed for the facts above it: with other facts it is signed anew. */
const fillFacts = (facts: Partial<AddRelativeDraft>): void =>
  addRelative.fill({ ...facts, pledge: null, hasReviewed: false, refused: null });

/** Writes down an answer of the form. */
export const answerForm = (answers: Partial<RelativeAnswers>): void => fillFacts({ ...answers, memberFace: null });

/** Writes down an answer about the terms; they have to be gone through again. */
export const answerTerms = (answers: Partial<TermsAnswers>): void => fillFacts({ ...answers, hasTerms: false });

/** The relatives gathered so far, without the one in the form, or with another in it. */
export const gatherRelatives = (gathered: readonly RelativeAnswers[], inForm: RelativeAnswers): void =>
  fillFacts({ gathered, ...inForm });

export const isBlank = ({ name, idNumber, kinship }: RelativeAnswers): boolean =>
  name.trim() === '' && idNumber.trim() === '' && kinship === null;

/** Everybody in the draft: those gathered, and the one in the form unless nothing is written there yet. */
export const relativesIn = (draft: AddRelativeDraft): readonly RelativeAnswers[] => {
  const { name, idNumber, kinship, known = null, gathered } = draft;
  return gathered.length > 0 && isBlank(draft) ? gathered : [...gathered, { name, idNumber, kinship, known }];
};

const isFilledIn = ({ name, idNumber, kinship }: RelativeAnswers): boolean =>
  name !== '' && idNumber !== '' && kinship !== null;

const DONE: Readonly<Record<AddRelativeStep, (draft: AddRelativeDraft) => boolean>> = {
  NOTICE: ({ notice }) => notice !== null,
  QUESTIONS: ({ questions }) => questions !== null,
  SITUATION: ({ situation }) => situation !== null,
  LIST: () => true,
  FORM: (draft) => relativesIn(draft).every(isFilledIn),
  MEMBER_FACE: ({ memberFace }) => memberFace !== null,
  TERMS: ({ hasTerms }) => hasTerms,
  PLEDGE: ({ pledge }) => pledge !== null,
  PLEDGE_REVIEW: ({ hasReviewed }) => hasReviewed,
  CHECK: () => true,
};

/** The first step before this one that has not been taken; null where nothing is missing. */
export const missingStep = (
  profile: RegionProfile,
  draft: AddRelativeDraft,
  step: AddRelativeStep,
): AddRelativeStep | null => stepsBefore(profile, step).find((before) => !DONE[before](draft)) ?? null;

/** True while nothing has been filled in: before the first word, and after the bureau accepted it. */
export const isUntouched = (draft: AddRelativeDraft): boolean => JSON.stringify(draft) === JSON.stringify(EMPTY);
