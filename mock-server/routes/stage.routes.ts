import { familyMapQuerySchema, familyMapSchema } from '@/contract/family-map.contract';
import { ledgerFeedQuerySchema, ledgerFeedSchema } from '@/contract/ledger-feed.contract';
import { accept } from '@/domain/outcome';
import { type Door, operatorDoor } from '../http/door';
import { readNow } from '../up-to-date';
import { listLedgerTransfers } from '../use-cases/list-ledger-transfers';
import { readFamilyMap } from '../use-cases/read-family-map';

/** What the stage draws: who shares with whom, and the money as it moves. Open in demo mode only. */
export const STAGE_DOORS: readonly Door[] = [
  operatorDoor('readFamilyMap', { query: familyMapQuerySchema, answer: familyMapSchema }, async ({ bureau, query }) =>
    accept(await readNow(bureau, (q, now) => readFamilyMap(q, now, bureau.world, query))),
  ),
  operatorDoor(
    'listLedgerTransfers',
    { query: ledgerFeedQuerySchema, answer: ledgerFeedSchema },
    async ({ bureau, query }) => accept(await readNow(bureau, (q) => listLedgerTransfers(q, query))),
  ),
];
