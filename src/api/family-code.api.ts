import type {
  FamilyCode,
  FamilyCodeList,
  FamilyCodeSmsSent,
  FamilyMemberFound,
  FindFamilyMemberRequest,
  MedicalCodeShown,
  StartFamilyCodeRequest,
} from '@/contract/family-code.contract';
import type { Answer } from './answer';
import { ask } from './ask';

export const startFamilyCode = (body: StartFamilyCodeRequest, key: string): Promise<Answer<FamilyCode>> =>
  ask('startFamilyCode', { body, key });

export const findFamilyMember = (body: FindFamilyMemberRequest, key: string): Promise<Answer<FamilyMemberFound>> =>
  ask('findFamilyMember', { body, key });

export const sendFamilyCodeSms = (body: FindFamilyMemberRequest, key: string): Promise<Answer<FamilyCodeSmsSent>> =>
  ask('sendFamilyCodeSms', { body, key });

export const listFamilyCodes = (): Promise<Answer<FamilyCodeList>> => ask('listFamilyCodes');

export const readFamilyCode = (id: string): Promise<Answer<FamilyCode>> => ask('readFamilyCode', { path: { id } });

export const endFamilyCode = (id: string, key: string): Promise<Answer<FamilyCode>> =>
  ask('endFamilyCode', { path: { id }, body: {}, key });

/** One's own code, or through a family code the relative's. */
export const issueMedicalCode = (familyCodeId: string | null, key: string): Promise<Answer<MedicalCodeShown>> =>
  ask('issueMedicalCode', { body: { familyCodeId }, key });
