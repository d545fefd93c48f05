import { writeAudit } from './audit';
import { type AuditDraft, emptyDraft } from './audit-draft';
import type { Cipher } from './sealing/cipher';
import type { CommitEnd, Finish, Query, Sql, SqlStore, Store } from './store';

/** A deed as it waits for the end of its commit. */
interface Left<T> {
  answer: T;
  draft: AuditDraft;
  ends: readonly CommitEnd[];
}

const neverEnds = (): never => {
  throw new Error('Only a deed ends with something: a question changes nothing.');
};

const queryOf = ({ engine, all, one, run, tell }: Sql, cipher: Cipher, endWith: Query['endWith']): Query => ({
  engine,
  all,
  one,
  run,
  tell,
  cipher,
  draft: emptyDraft(),
  endWith,
});

const leftBy =
  <T>(deed: (tx: Query) => Promise<T>, cipher: Cipher) =>
  async (sql: Sql): Promise<Left<T>> => {
    const ends: CommitEnd[] = [];
    const tx = queryOf(sql, cipher, (work) => void ends.push(work));
    return { answer: await deed(tx), draft: tx.draft, ends };
  };

/** An engine whose rows about people rest sealed, and whose every deed leaves its line in the audit. */
export const sealedStore = (engine: SqlStore, cipher: Cipher): Store => {
  const finish: Finish<Left<unknown>> = async (sql, left) => {
    const tx = queryOf(sql, cipher, neverEnds);
    for (const end of new Set(left.flatMap(({ ends }) => ends))) await end(tx);
    await writeAudit(
      tx,
      left.map(({ draft }) => draft),
    );
  };
  return {
    isShared: engine.isShared,
    read: (question) => engine.read((sql) => question(queryOf(sql, cipher, neverEnds))),
    transact: async (deed) => (await engine.transact(leftBy(deed, cipher), finish)).answer,
    close: engine.close,
  };
};
