import { keyedRequestHash } from '../keyed-request-hash';
import { readMeta, writeMeta } from '../meta';
import type { Query } from '../store';
import { SEALED, type Sealed } from './sealed-columns';
import { forEachRow, writeSealed } from './sealed-rows';

/** What an SMS said and its code become one text, with the phone. */
const gatherSms = async (tx: Query): Promise<void> => {
  const rows = await tx.all<{ id: string; phone: string; text: string; code: string | null }>(
    'SELECT id, phone_mark AS phone, content_sealed AS text, code FROM sms',
  );
  for (const { id, ...content } of rows)
    await tx.run('UPDATE sms SET content_sealed = :content WHERE id = :id', { id, content: JSON.stringify(content) });
};

/** A login code is only ever looked for. */
const markLoginCodes = async (tx: Query): Promise<void> => {
  const phones = await tx.all<{ phone: string }>('SELECT DISTINCT phone_mark AS phone FROM login_code');
  for (const { phone } of phones)
    await tx.run('UPDATE login_code SET phone_mark = :mark WHERE phone_mark = :phone', {
      phone,
      mark: tx.cipher.mark(phone, 'PHONE'),
    });
};

/** A digest of a request could be tried out; keyed by the secret it cannot. */
const keyRequestHashes = async (tx: Query): Promise<void> => {
  const secret = await readMeta(tx, 'SECRET');
  if (secret === null) return;
  const rows = await tx.all<{ hash: string }>('SELECT DISTINCT request_hash AS hash FROM idempotency');
  for (const { hash } of rows)
    await tx.run('UPDATE idempotency SET request_hash = :keyed WHERE request_hash = :hash', {
      hash,
      keyed: keyedRequestHash(secret, hash),
    });
};

/** Rows from before: the columns have their new names and still hold clear texts. */
export const sealClearRows = async (tx: Query): Promise<void> => {
  await keyRequestHashes(tx);
  await gatherSms(tx);
  await markLoginCodes(tx);
  for (const sealed of Object.keys(SEALED) as Sealed[])
    await forEachRow(tx, sealed, (row) => writeSealed(tx, sealed, row));
  await writeMeta(tx, 'SEALED_BY', tx.cipher.name);
};
