import { accountEntriesSchema, meSchema } from '@/contract/me.contract';
import { cursorQuerySchema } from '@/contract/primitives.contract';
import { type Door, readDoor } from '../http/door';
import { listAccountEntries } from '../use-cases/read-entries';
import { readMe } from '../use-cases/read-me';

export const ME_DOORS: readonly Door[] = [
  readDoor('readMe', { answer: meSchema }, ({ q, today, callerId }) => readMe(q, today, callerId)),
  readDoor('listAccountEntries', { query: cursorQuerySchema, answer: accountEntriesSchema }, ({ q, callerId, query }) =>
    listAccountEntries(q, callerId, query),
  ),
];
