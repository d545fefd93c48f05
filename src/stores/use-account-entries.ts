import { useState } from 'react';
import { listAccountEntries } from '@/api/me.api';
import type { AccountEntries, AccountEntry } from '@/contract/me.contract';
import { useAnswer } from './use-answer';

interface LaterPages extends AccountEntries {
  /** The end of the first page they follow. A new entry shifts it, and they are asked anew. */
  after: string;
}

/** Every movement of the reader's account, newest first, page after page as asked. */
export const useAccountEntries = () => {
  const { asked, retry } = useAnswer('account-entries', () => listAccountEntries());
  const [later, setLater] = useState<LaterPages | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const after = asked.kind === 'accepted' ? asked.value.nextCursor : null;
  const followed = later?.after === after ? later : null;
  const cursor = followed ? followed.nextCursor : after;

  const readMore = async (): Promise<void> => {
    if (after === null || cursor === null) return;
    const answer = await listAccountEntries(cursor);
    setFailed(answer.kind !== 'accepted');
    if (answer.kind !== 'accepted') return;
    const entries = [...(followed?.entries ?? []), ...answer.value.entries];
    setLater({ after, entries, nextCursor: answer.value.nextCursor });
  };
  const laterEntries: readonly AccountEntry[] = followed?.entries ?? [];
  return { asked, retry, laterEntries, hasMore: cursor !== null, hasFailed, readMore };
};
