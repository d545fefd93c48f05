import { writeAudit } from './audit';
import { emptyDraft } from './audit-draft';
import type { Cipher } from './sealing/cipher';
import type { SqlStore, Store } from './store';

/** An engine whose rows about people rest sealed, and whose every deed leaves its line in the audit. */
export const sealedStore = (engine: SqlStore, cipher: Cipher): Store => ({
  isShared: engine.isShared,
  read: (question) => engine.read((sql) => question({ ...sql, cipher, draft: emptyDraft() })),
  transact: (deed) =>
    engine.transact(async (sql) => {
      const tx = { ...sql, cipher, draft: emptyDraft() };
      const answer = await deed(tx);
      await writeAudit(tx);
      return answer;
    }),
  close: engine.close,
});
