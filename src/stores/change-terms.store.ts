import type { SharedUse } from '@/domain/settlement/purpose';
import { createDraft } from './draft';

interface ChangeTermsDraft {
  /** The sharing these uses were chosen for; another sharing begins anew. */
  sharingId: string;
  uses: readonly SharedUse[];
}

/** New uses for one sharing, from the ticks to the bureau's answer. */
export const changeTerms = createDraft<ChangeTermsDraft>('change-terms', { sharingId: '', uses: [] });

/** The uses chosen for this sharing; null while none were. */
export const usesChosenFor = (sharingId: string, draft: ChangeTermsDraft): readonly SharedUse[] | null =>
  draft.sharingId === sharingId ? draft.uses : null;
