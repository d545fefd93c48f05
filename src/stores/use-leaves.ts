import { useState } from 'react';
import type { Answer } from '@/api/answer';
import type { Leaf } from '@/api/leaf';
import { leafOf, ROWS_ON_A_LEAF, type Turning } from './leaves';
import { useAnswer } from './use-answer';

/**
 * A list that the bureau gives leaf by leaf, newest first. Only the leaf in sight is kept, and it is asked anew whenever
 * the screen comes back.
 */
export const useLeaves = <List extends { nextCursor: string | null }>(
  question: string,
  list: (leaf: Leaf) => Promise<Answer<List>>,
  rowsOnALeaf = ROWS_ON_A_LEAF,
) => {
  /** Where each leaf after the first one begins, up to the one in sight. */
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [isTurnedTo, setTurned] = useState(false);
  const cursor = trail.at(-1);
  const leaf = { cursor, limit: String(rowsOnALeaf) };
  const { asked, retry } = useAnswer(`${question} ${cursor ?? ''}`, () => list(leaf));
  const next = asked.kind === 'accepted' ? asked.value.nextCursor : null;
  const turn = (to: readonly string[]) => () => {
    setTurned(true);
    setTrail(to);
  };
  const turning: Turning = {
    leaf: trail.length + 1,
    isTurnedTo,
    onNext: next === null ? null : turn([...trail, next]),
    onPrevious: trail.length === 0 ? null : turn(trail.slice(0, -1)),
  };
  return { asked, retry, turning };
};

/** The same for rows that came all at once. */
export const useLeavesOf = <Row>(all: readonly Row[]) => {
  const [wanted, want] = useState<number | null>(null);
  const { leaf, rows, hasNext } = leafOf(all, wanted ?? 1);
  const turning: Turning = {
    leaf,
    isTurnedTo: wanted !== null,
    onNext: hasNext ? () => want(leaf + 1) : null,
    onPrevious: leaf > 1 ? () => want(leaf - 1) : null,
  };
  return { rows, turning };
};
