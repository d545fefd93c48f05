import type { Answer } from '@/api/answer';
import { startSharing } from '@/api/sharing.api';
import type { Sharing, StartSharingRequest } from '@/contract/sharing.contract';
import { clearWhenDone } from '@/stores/add-relative-request';
import type { Deed } from '@/stores/deeds';

/** Sends one kept deed; once it is done, its relative has no place in the draft. */
export const sendRelative = async (deed: Deed): Promise<Answer<Sharing>> => {
  const request = deed.body as StartSharingRequest;
  const answer = await startSharing(request, deed.key);
  if (answer.kind === 'accepted') clearWhenDone(request);
  return answer;
};
