import type { AuditCheck } from '@/contract/demo.contract';
import type { Bureau } from '../bureau';
import { type AuditRow, auditAfter, hashOfRow } from '../store/audit';
import type { ToldChange } from '../store/audit-draft';
import { type AuditHead, readAuditHead } from '../store/audit-head';
import { movedBy } from '../store/made-transfers';
import type { Query } from '../store/store';
import { readNow } from '../up-to-date';

const AT_ONCE = 2_000;

type Broken = NonNullable<AuditCheck['broken']>;

/** What is wrong with the line that should come after `last`; null: nothing. */
const whyBroken = (row: AuditRow, last: { id: number; hash: string }): Broken | null => {
  if (row.id !== last.id + 1) return { line: last.id + 1, why: 'MISSING' };
  const isLinked = row.prev === last.hash && row.hash === hashOfRow(row);
  return isLinked ? null : { line: row.id, why: 'CHANGED' };
};

/** The first line of a leaf that is not what should come there. */
const brokenIn = (rows: readonly AuditRow[], before: { id: number; hash: string }): Broken | null => {
  let last = before;
  for (const row of rows) {
    const broken = whyBroken(row, last);
    if (broken) return broken;
    last = row;
  }
  return null;
};

/** The transfers that a line tells of, with what each moved; one written before the lines told it is left out. */
const transfersIn = ({ changes }: AuditRow): { id: number; moved: string }[] =>
  (JSON.parse(changes) as ToldChange[]).flatMap(([of, id, , , moved]) =>
    of === 'TRANSFER' && moved ? [{ id: Number(id), moved: JSON.stringify(moved) }] : [],
  );

/** The first of these lines, each of them as the bureau wrote it, whose money is not what lies in the books. */
const otherMoneyIn = async (q: Query, rows: readonly AuditRow[]): Promise<Broken | null> => {
  const told = rows.flatMap((row) => transfersIn(row).map((transfer) => ({ line: row.id, ...transfer })));
  const books = await movedBy(
    q,
    told.map(({ id }) => id),
  );
  const other = told.find(({ id, moved }) => JSON.stringify(books.get(id)) !== moved);
  return other ? { line: other.line, why: 'MONEY' } : null;
};

/** What is wrong first in a leaf of lines: nothing is read from a line before it is known for the bureau's own. */
const wrongIn = async (q: Query, rows: readonly AuditRow[], last: { id: number; hash: string }) => {
  if (rows.length === 0) return { line: last.id + 1, why: 'MISSING' } as const;
  const broken = brokenIn(rows, last);
  const whole = rows.filter(({ id }) => broken === null || id < (broken.line ?? 0));
  return (await otherMoneyIn(q, whole)) ?? broken;
};

/** Every line up to the head, oldest first, in leaves that let others read in between: what was chained never changes. */
const walk = async (bureau: Bureau, { lastId, lastHash }: AuditHead): Promise<Broken | null> => {
  let last = { id: 0, hash: '' };
  while (last.id < lastId) {
    const before = last;
    const { rows, wrong } = await readNow(bureau, async (q) => {
      const leaf = await auditAfter(q, before.id, Math.min(AT_ONCE, lastId - before.id));
      return { rows: leaf, wrong: await wrongIn(q, leaf, before) };
    });
    if (wrong) return wrong;
    last = rows.at(-1) ?? last;
  }
  return last.hash === lastHash ? null : { line: lastId, why: 'CHANGED' };
};

/** Whether the chain holds, and where it does not, the first line that shows it. */
export const checkAudit = async (bureau: Bureau): Promise<AuditCheck> => {
  const { head, beyond } = await readNow(bureau, async (q) => {
    const known = await readAuditHead(q);
    return { head: known, beyond: (await auditAfter(q, known?.lastId ?? 0, 1))[0] ?? null };
  });
  if (!head?.isVouchedFor) return { lines: head?.lastId ?? 0, holds: false, broken: { line: null, why: 'HEAD' } };
  const broken = (await walk(bureau, head)) ?? (beyond && ({ line: beyond.id, why: 'ADDED' } as const));
  return { lines: head.lastId, holds: broken === null, broken };
};
