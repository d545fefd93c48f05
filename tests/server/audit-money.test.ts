import { LEDGER_TABLES } from '../../mock-server/store/migrations/0003-ledger';
import { openTestBureau, type TestBureau } from './support/bureau';
import { settleMother } from './support/deeds';

let bureau: TestBureau;
beforeEach(async () => {
  bureau = await openTestBureau();
});
afterEach(() => bureau.close());

const check = async () => (await bureau.call('GET', '/_demo/audit/check')).body;

const LEDGER_TRIGGERS = LEDGER_TABLES.statements.filter((text) =>
  String(text).startsWith('CREATE TRIGGER'),
) as string[];
const NAME_OF_TRIGGER = /^CREATE TRIGGER (\w+)/;

const POSTING_OF_BILL = '(SELECT transfer_id FROM settlement WHERE id = :id)';

/** One fen more from one account to the other, in the posting of a bill and in both balances: the books add up again. */
const ONE_FEN_MORE = [
  `UPDATE posting SET amount_fen = amount_fen + 1 WHERE transfer_id = ${POSTING_OF_BILL}`,
  ...['debit', 'credit'].map(
    (side) => `UPDATE account SET balance_fen = balance_fen ${side === 'debit' ? '-' : '+'} 1
      WHERE id = (SELECT ${side}_account FROM posting WHERE transfer_id = ${POSTING_OF_BILL})`,
  ),
];

test('another amount in the books, with balances that add up again, shows at the line that told the first one', async () => {
  const { id } = (await settleMother(bureau.call, { totalFen: 100, poolFen: 40 })).body;
  await settleMother(bureau.call, { totalFen: 100, poolFen: 40 });
  expect(await check()).toEqual({ lines: 3, holds: true, broken: null });
  await bureau.store.transact(async (tx) => {
    for (const trigger of LEDGER_TRIGGERS) await tx.run(`DROP TRIGGER ${NAME_OF_TRIGGER.exec(trigger)?.[1]}`);
    for (const forged of ONE_FEN_MORE) expect(await tx.run(forged, { id })).toBe(1);
    for (const trigger of LEDGER_TRIGGERS) await tx.run(trigger);
  });
  expect(await check()).toEqual({ lines: 3, holds: false, broken: { line: 2, why: 'MONEY' } });
});
