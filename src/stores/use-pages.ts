import { useRef, useState } from 'react';
import type { Answer } from '@/api/answer';

export interface Page<T> {
  items: readonly T[];
  nextCursor: string | null;
}

/** A list that grows page by page, on demand. `failed`: the last page did not come; asking again asks for the same one. */
export const usePages = <T>(first: Page<T>, ask: (cursor: string) => Promise<Answer<Page<T>>>) => {
  const [later, setLater] = useState<Page<T> | null>(null);
  const [failed, setFailed] = useState(false);
  const nextCursor = later ? later.nextCursor : first.nextCursor;
  const readMore = async (): Promise<void> => {
    if (nextCursor === null) return;
    const answer = await ask(nextCursor);
    setFailed(answer.kind !== 'accepted');
    if (answer.kind !== 'accepted') return;
    const { value } = answer;
    setLater((before) => ({ items: [...(before?.items ?? []), ...value.items], nextCursor: value.nextCursor }));
  };
  return { items: [...first.items, ...(later?.items ?? [])], hasMore: nextCursor !== null, failed, readMore };
};
