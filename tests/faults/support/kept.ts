import type { Kind } from './commands';
import type { Vault } from './vault';

/** Where each kind of command leaves its one mark, by the id that its answer names. */
const MARKS: Readonly<Record<Kind, string>> = {
  settle: 'SELECT id FROM settlement',
  refundBill: `SELECT id FROM settlement WHERE state = 'REFUNDED'`,
  payPremium: 'SELECT id FROM premium_order',
  refundPremium: `SELECT id FROM premium_order WHERE state = 'REFUNDED'`,
  changeQuota: `SELECT sharing_id AS id FROM cross_sharing_event WHERE move = 'CHANGE_QUOTA'`,
  send: 'SELECT id FROM wallet_transfer',
  accept: `SELECT id FROM wallet_transfer WHERE stage = 'ACCEPTED'`,
  bind: 'SELECT id FROM sharing',
  unbind: `SELECT id FROM sharing WHERE stage = 'ENDED'`,
};

export const KINDS = Object.keys(MARKS) as Kind[];

export interface Kept {
  /** Another one after each reset. */
  world: string;
  /** The marks of each kind, and of the commands by their keys the status that was answered. */
  marks: ReadonlyMap<Kind, readonly string[]>;
  statusOf: ReadonlyMap<string, number>;
}

/** What lies on the disk; null: no bureau was ever planted there. */
export const readKept = async (vault: Vault): Promise<Kept | null> => {
  if (!(await vault.holds('meta'))) return null;
  const [secrets, answers, ...marks] = await vault.rows<Record<string, string | number>>(
    `SELECT value FROM meta WHERE key = 'SECRET'`,
    'SELECT key, status FROM idempotency',
    ...Object.values(MARKS),
  );
  return {
    world: String(secrets?.[0]?.value),
    marks: new Map(KINDS.map((kind, at) => [kind, (marks[at] ?? []).map(({ id }) => String(id)).sort()])),
    statusOf: new Map(answers?.map(({ key, status }) => [String(key), Number(status)])),
  };
};

/** The marks of a kind that came in between; each may stand more than once. */
export const newMarks = (kind: Kind, { before, after }: { before: Kept; after: Kept }): string[] => {
  const left = [...(after.marks.get(kind) ?? [])];
  for (const one of before.marks.get(kind) ?? []) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
};
