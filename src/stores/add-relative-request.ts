import type { StartSharingRequest } from '@/contract/sharing.contract';
import type { Signature } from '@/domain/consent/consent';
import type { RegionProfile } from '@/domain/region/region-profile';
import { type AddRelativeDraft, addRelative, usesOf } from './add-relative.store';

type SignatureSent = NonNullable<StartSharingRequest['consent']['pledge']>['signature'];

const signatureSent = (signature: Signature): SignatureSent =>
  signature.method === 'TYPED'
    ? signature
    : { method: 'DRAWN', strokes: signature.strokes.map((stroke) => stroke.map(([x, y]) => [x, y])) };

/** What the bureau is asked to do; null while something is still missing. */
export const requestOf = (profile: RegionProfile, draft: AddRelativeDraft): StartSharingRequest | null => {
  const { name, idNumber, kinship, notice, pledge } = draft;
  if (!kinship || !notice) return null;
  return {
    relative: { name, idNumber },
    kinship,
    uses: [...usesOf(profile, draft)],
    consent: { notice, ...(pledge && { pledge: { ...pledge, signature: signatureSent(pledge.signature) } }) },
  };
};

/** Empties the draft once what it asked for is done; a draft begun since then stays. */
export const clearWhenDone = (profile: RegionProfile, done: unknown): void => {
  if (JSON.stringify(requestOf(profile, addRelative.use.getState())) === JSON.stringify(done)) addRelative.clear();
};
