import { useState } from 'react';
import type { Answer } from '@/api/answer';
import { useAnswer } from './use-answer';

interface Page<Entry> {
  entries: readonly Entry[];
  nextCursor: string | null;
}

interface LaterPages<Entry> extends Page<Entry> {
  /** The end of the first page they follow. A new entry shifts it, and they are asked anew. */
  after: string;
}

/** Every movement of an account, newest first, page after page as asked. */
export const useEntryPages = <Entry>(question: string, list: (cursor?: string) => Promise<Answer<Page<Entry>>>) => {
  const { asked, retry } = useAnswer(question, () => list());
  const [later, setLater] = useState<LaterPages<Entry> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const after = asked.kind === 'accepted' ? asked.value.nextCursor : null;
  const followed = later?.after === after ? later : null;
  const cursor = followed ? followed.nextCursor : after;

  const readMore = async (): Promise<void> => {
    if (after === null || cursor === null) return;
    const answer = await list(cursor);
    setFailed(answer.kind !== 'accepted');
    if (answer.kind !== 'accepted') return;
    const entries = [...(followed?.entries ?? []), ...answer.value.entries];
    setLater({ after, entries, nextCursor: answer.value.nextCursor });
  };
  const laterEntries: readonly Entry[] = followed?.entries ?? [];
  return { asked, retry, laterEntries, hasMore: cursor !== null, hasFailed, readMore };
};
