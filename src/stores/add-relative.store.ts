import type { RefusedAnswer } from '@/api/answer';
import type { Signature, TextSeen } from '@/domain/consent/consent';
import type { Kinship } from '@/domain/person/kinship';
import { stepsBefore } from '@/domain/region/add-relative-steps';
import type { AddRelativeStep, RegionProfile } from '@/domain/region/region-profile';
import type { SharedUse } from '@/domain/settlement/purpose';
import { createDraft } from './draft';

export interface AddRelativeDraft {
  name: string;
  idNumber: string;
  kinship: Kinship | null;
  /** Null: every use of the region. */
  uses: readonly SharedUse[] | null;
  notice: TextSeen | null;
  pledge: (TextSeen & { signature: Signature }) | null;
  /** What the bureau said no to, so that the form shows it at its field; gone with the next change. */
  refused: Pick<RefusedAnswer, 'code' | 'params' | 'field'> | null;
}

const EMPTY: AddRelativeDraft = {
  name: '',
  idNumber: '',
  kinship: null,
  uses: null,
  notice: null,
  pledge: null,
  refused: null,
};

/** The relative one is adding, from the first word to the bureau's answer. */
export const addRelative = createDraft<AddRelativeDraft>('add-relative', EMPTY);

type FormAnswers = Pick<AddRelativeDraft, 'name' | 'idNumber' | 'kinship'>;

/** Writes down an answer of the form. A pledge was signed for the facts above it: with other facts it is signed anew. */
export const answerForm = (answers: Partial<FormAnswers>): void => {
  addRelative.fill({ ...answers, pledge: null, refused: null });
};

const DONE: Readonly<Record<AddRelativeStep, (draft: AddRelativeDraft) => boolean>> = {
  NOTICE: ({ notice }) => notice !== null,
  LIST: () => true,
  FORM: ({ name, idNumber, kinship }) => name !== '' && idNumber !== '' && kinship !== null,
  PLEDGE: ({ pledge }) => pledge !== null,
  CHECK: () => true,
};

/** The first step before this one that has not been taken; null where nothing is missing. */
export const missingStep = (
  profile: RegionProfile,
  draft: AddRelativeDraft,
  step: AddRelativeStep,
): AddRelativeStep | null => stepsBefore(profile, step).find((before) => !DONE[before](draft)) ?? null;

export const usesOf = (profile: RegionProfile, draft: AddRelativeDraft): readonly SharedUse[] =>
  draft.uses ?? profile.sharing.uses;

/** True while nothing has been filled in: before the first word, and after the bureau accepted it. */
export const isUntouched = (draft: AddRelativeDraft): boolean => JSON.stringify(draft) === JSON.stringify(EMPTY);
