import type { TextSeen } from '@/domain/consent/consent';
import { createDraft } from './draft';

interface AgreementDraft {
  /** The sharing that was read about; another one begins anew. */
  sharingId: string;
  notice: TextSeen | null;
}

/** What the relative read before they agree to a sharing. */
export const agreementDraft = createDraft<AgreementDraft>('agreement', { sharingId: '', notice: null });

/** The text read for this sharing; null: none was. */
export const readFor = (id: string, { sharingId, notice }: AgreementDraft): TextSeen | null =>
  sharingId === id ? notice : null;
