import type {
  ApplyThroughEmployerRequest,
  ConfirmApplicationRequest,
  EmployerApplication,
  EmployerApplicationList,
  HandedInList,
} from '@/contract/employer.contract';
import type { Sharing } from '@/contract/sharing.contract';
import type { Answer } from './answer';
import { ask } from './ask';

export const listEmployerApplications = (): Promise<Answer<EmployerApplicationList>> => ask('listEmployerApplications');

export const confirmEmployerApplication = (
  id: string,
  body: ConfirmApplicationRequest,
  key: string,
): Promise<Answer<Sharing>> => ask('confirmEmployerApplication', { path: { id }, body, key });

export const declineEmployerApplication = (id: string, key: string): Promise<Answer<EmployerApplication>> =>
  ask('declineEmployerApplication', { path: { id }, body: {}, key });

/** `bearer`: the key of the office. */
export const applyThroughEmployer = (
  bearer: string,
  body: ApplyThroughEmployerRequest,
  key: string,
): Promise<Answer<EmployerApplication>> => ask('applyThroughEmployer', { bearer, body, key });

export const listHandedIn = (bearer: string): Promise<Answer<HandedInList>> => ask('listHandedIn', { bearer });
