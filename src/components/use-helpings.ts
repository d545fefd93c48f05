import { useEffect, useState } from 'react';
import { afterDrawing, drawsInMessages } from '@/platform/after-drawing';

/** So many rows of the usual size stay under the 8 KB that one message to the glass may have. */
const ROWS = 5;

/** How many of `all` rows stand after one more helping. */
export const oneMoreHelping = (drawn: number, all: number, helping = ROWS): number => Math.min(drawn + helping, all);

/**
 * A mini-program sends every drawing to the glass as one message, and a large one keeps the finger waiting: a long list
 * comes in helpings there. `list` names it: another list begins anew, the same one read again stands as it is.
 */
export function useHelpings<Row>(list: string, rows: readonly Row[], helping = ROWS): readonly Row[] {
  const all = rows.length;
  const [served, serve] = useState({ list, drawn: oneMoreHelping(0, all, helping) });
  const drawn = served.list === list ? served.drawn : oneMoreHelping(0, all, helping);
  useEffect(() => {
    if (!drawsInMessages || drawn >= all) return;
    let isWanted = true;
    afterDrawing(() => {
      if (isWanted) serve({ list, drawn: oneMoreHelping(drawn, all, helping) });
    });
    return () => {
      isWanted = false;
    };
  }, [list, drawn, all, helping]);
  return drawsInMessages ? rows.slice(0, drawn) : rows;
}
