import type {
  AgreeToSharingRequest,
  ChangeSharingTermsRequest,
  Sharing,
  SharingList,
  StartSharingRequest,
} from '@/contract/sharing.contract';
import type { Answer } from './answer';
import { ask } from './ask';

export const startSharing = (body: StartSharingRequest, key: string): Promise<Answer<Sharing>> =>
  ask('startSharing', { body, key });

export const listSharings = (): Promise<Answer<SharingList>> => ask('listSharings');

export const readSharing = (id: string): Promise<Answer<Sharing>> => ask('readSharing', { path: { id } });

export const changeSharingTerms = (
  id: string,
  body: ChangeSharingTermsRequest,
  key: string,
): Promise<Answer<Sharing>> => ask('changeSharingTerms', { path: { id }, body, key });

export const endSharing = (id: string, key: string): Promise<Answer<Sharing>> =>
  ask('endSharing', { path: { id }, body: {}, key });

export const withdrawSharing = (id: string, key: string): Promise<Answer<Sharing>> =>
  ask('withdrawSharing', { path: { id }, body: {}, key });

/** The relative's own answer, where they were asked before the sharing begins. */
export const agreeToSharing = (id: string, body: AgreeToSharingRequest, key: string): Promise<Answer<Sharing>> =>
  ask('agreeToSharing', { path: { id }, body, key });

export const declineSharing = (id: string, key: string): Promise<Answer<Sharing>> =>
  ask('declineSharing', { path: { id }, body: {}, key });
