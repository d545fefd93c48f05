import { useState } from 'react';
import { statementWords } from '@/copy/statement.copy';
import { statementRows } from '@/copy/statement-csv.copy';
import { csvOf } from '@/domain/statement/csv';
import { handOver } from '@/platform/hand-over';
import { gatherStatement } from '@/stores/gather-statement';
import { type Chosen, queryOf } from '../chosen';

export type Sheet =
  | { readonly state: 'none' | 'failed' }
  | {
      readonly state: 'ready' | 'given' | 'kept';
      readonly text: string;
      readonly count: number;
      readonly isCut: boolean;
    };

/** A file's name says which month and kind it holds, and names nobody. */
const fileNameOf = ({ month, purpose }: Chosen): string =>
  statementWords.exporting.file([month, purpose].filter((part) => part !== ''));

/** The sheet is made by one press and given by another: a phone lets a file out only by a press of its own. */
export const useSheet = (chosen: Chosen) => {
  const [sheet, set] = useState<Sheet>({ state: 'none' });
  const prepare = async () => {
    const gathered = await gatherStatement(queryOf(chosen));
    if (!gathered) return set({ state: 'failed' });
    const { lines, isCut } = gathered;
    set({ state: 'ready', text: csvOf(statementRows(lines)), count: lines.length, isCut });
  };
  const give = async () => {
    if (!('text' in sheet)) return;
    const isGiven = await handOver(fileNameOf(chosen), sheet.text);
    set({ ...sheet, state: isGiven ? 'given' : 'kept' });
  };
  return { sheet, prepare, give };
};
