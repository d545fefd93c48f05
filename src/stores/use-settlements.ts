import { useState } from 'react';
import { listSettlements } from '@/api/settlement.api';
import type { Settlement, SettlementList } from '@/contract/settlement.contract';
import { useAnswer } from './use-answer';

interface LaterPages extends SettlementList {
  /** The end of the first page they follow. A new record shifts it, and they are asked anew. */
  after: string;
}

/**
 * The reader's bills, or one sharing's, page after page: the first one anew whenever the screen comes back,
 * the next ones when asked.
 */
export const useSettlements = (narrow: { sharingId?: string } = {}) => {
  const { asked, retry } = useAnswer(`settlements ${narrow.sharingId ?? ''}`, () => listSettlements(narrow));
  const [later, setLater] = useState<LaterPages | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const first = asked.kind === 'accepted' ? asked.value : null;
  const followed = later && later.after === first?.nextCursor ? later : null;
  const cursor = followed ? followed.nextCursor : (first?.nextCursor ?? null);

  const readMore = async (): Promise<void> => {
    const after = first?.nextCursor;
    if (!after || !cursor) return;
    const answer = await listSettlements({ ...narrow, cursor });
    setFailed(answer.kind !== 'accepted');
    if (answer.kind !== 'accepted') return;
    const settlements = [...(followed?.settlements ?? []), ...answer.value.settlements];
    setLater({ after, settlements, nextCursor: answer.value.nextCursor });
  };
  const laterSettlements: readonly Settlement[] = followed?.settlements ?? [];
  return { asked, retry, laterSettlements, hasMore: cursor !== null, hasFailed, readMore };
};
