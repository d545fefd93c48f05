import { vouchAnew } from '../audit-head';
import { readMeta, writeMeta } from '../meta';
import { vouchForSchemaAnew } from '../schema-kept';
import type { Query } from '../store';
import { placeOf, SEALED, type Sealed } from './sealed-columns';
import { forEachRow, writeSealed } from './sealed-rows';

/** The data was sealed by another key or way than this bureau seals by. */
export const checkSeal = async (q: Query): Promise<void> => {
  const by = await readMeta(q, 'SEALED_BY');
  if (by !== q.cipher.name)
    throw new Error(
      `This database is sealed by ${by}, and the data key given here is ${q.cipher.name}. Give the key it was sealed with ` +
        '(GONGJI_DATA_KEY, or the .key file beside it; GONGJI_CIPHER as before), or change over with `npm run bureau:reseal`.',
    );
};

/** Everything sealed anew, by the first of the keys; codes on their way to a phone have to be asked for again. Answers how many texts. */
export const reseal = async (tx: Query): Promise<number> => {
  let count = 0;
  for (const sealed of Object.keys(SEALED) as Sealed[])
    await forEachRow(tx, sealed, async ({ id, text }) => {
      await writeSealed(tx, sealed, { id, text: tx.cipher.open(text, placeOf(sealed, id)) });
      count += 1;
    });
  await vouchAnew(tx);
  await vouchForSchemaAnew(tx);
  await tx.run('DELETE FROM login_code');
  await writeMeta(tx, 'SEALED_BY', tx.cipher.name);
  return count;
};
