import type { RefusedAnswer } from '@/api/answer';
import type { FamilyMemberFound, StartFamilyCodeRequest } from '@/contract/family-code.contract';
import type { Day } from '@/domain/calendar';
import type { Signature, TextSeen } from '@/domain/consent/consent';
import { FAMILY_CODE_POLICY } from '@/domain/family-code/policy';
import type { FamilyCodeRoute, PaperKind } from '@/domain/family-code/routes';
import type { Kinship } from '@/domain/person/kinship';
import { createDraft } from './draft';

/** What the form asks, as typed; each route reads its own part. */
export interface MemberAnswers {
  kinship: Kinship | null;
  name: string;
  idNumber: string;
  motherName: string;
  motherIdNumber: string;
  certificateNo: string;
  paperKind: PaperKind | null;
  paperNumber: string;
  bornOn: Day | null;
}

export interface FamilyCodeDraft extends MemberAnswers {
  route: FamilyCodeRoute | null;
  /** Whom the bureau found; null: not asked, or something was changed since. */
  found: FamilyMemberFound | null;
  notice: TextSeen | null;
  pledge: (TextSeen & { signature: Signature }) | null;
  confirmation: StartFamilyCodeRequest['confirmation'] | null;
  /** What the bureau said no to, shown at its field; gone with the next change. */
  refused: Pick<RefusedAnswer, 'code' | 'params' | 'field'> | null;
}

const EMPTY: FamilyCodeDraft = {
  route: null,
  kinship: null,
  name: '',
  idNumber: '',
  motherName: '',
  motherIdNumber: '',
  certificateNo: '',
  paperKind: null,
  paperNumber: '',
  bornOn: null,
  found: null,
  notice: null,
  pledge: null,
  confirmation: null,
  refused: null,
};

/** The relative whose code one wants to show, from the choice of a route to the bureau's answer. */
export const familyCode = createDraft<FamilyCodeDraft>('family-code', EMPTY);

/** A changed answer is somebody else: whoever was found, signed for and confirmed is no longer meant. */
export const answerMember = (answers: Partial<MemberAnswers & Pick<FamilyCodeDraft, 'route'>>): void =>
  familyCode.fill({ ...answers, found: null, pledge: null, confirmation: null, refused: null });

/** Another paper may not know the kinship chosen before. */
export const chooseRoute = (route: FamilyCodeRoute): void => {
  const { kinship } = familyCode.use.getState();
  answerMember({ route, kinship: kinship && FAMILY_CODE_POLICY.relations[route].includes(kinship) ? kinship : null });
};

export const FAMILY_CODE_STEPS = ['route', 'form', 'found', 'notice', 'pledge', 'confirm', 'check'] as const;
export type FamilyCodeStep = (typeof FAMILY_CODE_STEPS)[number];

const DONE: Readonly<Record<FamilyCodeStep, (draft: FamilyCodeDraft) => boolean>> = {
  route: ({ route }) => route !== null,
  form: ({ found }) => found !== null,
  found: () => true,
  notice: ({ notice }) => notice !== null,
  pledge: ({ pledge }) => pledge !== null,
  confirm: ({ confirmation }) => confirmation !== null,
  check: () => true,
};

/** The first step before this one that has no answer yet. */
export const missingBefore = (draft: FamilyCodeDraft, step: FamilyCodeStep): FamilyCodeStep | null =>
  FAMILY_CODE_STEPS.slice(0, FAMILY_CODE_STEPS.indexOf(step)).find((before) => !DONE[before](draft)) ?? null;
