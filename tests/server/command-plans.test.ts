import { findAnswer } from '../../mock-server/store/idempotency';
import { findSession } from '../../mock-server/store/sessions';
import type { Query } from '../../mock-server/store/store';
import { findTerminalIdByKey } from '../../mock-server/store/terminals';
import { keepStatement } from '../../mock-server/use-cases/keep-statement';
import { listSettlements } from '../../mock-server/use-cases/read-settlements';
import { listSharings } from '../../mock-server/use-cases/read-sharings';
import { lookForDue } from '../../mock-server/use-cases/run-due-effects';
import { settleBill } from '../../mock-server/use-cases/settle-bill';
import { openTestBureau, type TestBureau } from './support/bureau';
import { openTwoSharers } from './support/deeds';
import { expectSearches, planIn, scansOf } from './support/query-plan';
import { DAUGHTER, MOTHER, TEST_WORLD } from './support/world';

let bureau: TestBureau;
beforeAll(async () => {
  bureau = await openTestBureau();
  await openTwoSharers(bureau);
});
afterAll(() => bureau.close());

const planOf = (ask: (q: Query) => Promise<unknown>) => planIn(bureau.store, 'read')(ask);
const planOfDeed = (deed: (tx: Query) => Promise<unknown>) => planIn(bureau.store, 'transact')(deed);

describe('what a till and a person ask most often is a search of an index', () => {
  const now = Date.parse(TEST_WORLD.startsAt);
  const settle = (tx: Query, insured: { name: string; idNumber: string }) =>
    settleBill(tx, now, 'hospital', {
      insured: { name: insured.name, idNumber: insured.idNumber },
      purpose: 'OUTPATIENT',
      totalFen: 1_000,
      poolFen: 600,
      billNumber: `bill-${insured.idNumber}`.slice(0, 30),
    });

  test('whether something is due', async () => {
    const steps = await planOf(lookForDue);
    expectSearches(steps, 'sharing_due');
    for (const index of ['wallet_transfer_due', 'cross_sharing_due', 'tax_order_due', 'helping_due'])
      expect(steps).toContainEqual(expect.stringContaining(index));
  });

  test('who knocks, and what was answered to a key', async () => {
    const terminal = await planOf((q) => findTerminalIdByKey(q, 'hash'));
    const session = await planOf((q) => findSession(q, 'hash'));
    const answer = await planOf((q) => findAnswer(q, 'TERMINAL:hospital', 'key'));
    expectSearches(terminal, '(key_hash=?)');
    expectSearches(session, '(token_hash=?)');
    expectSearches(answer, '(actor=? AND key=?)');
  });

  test.each([
    ['the own account', DAUGHTER, { ownFen: 400, shares: [] }],
    ['a sharer', MOTHER, { ownFen: 0, shares: [{ amountFen: 400 }] }],
  ])('a bill that %s pays, with what everybody reads of it', async (_, insured, paid) => {
    const steps = await planOfDeed(async (tx) => {
      expect(await settle(tx, insured)).toMatchObject({ ok: true, value: paid });
      await keepStatement(tx);
    });
    expect(scansOf(steps)).toEqual([]);
    const once = 'settlement_bill_once (terminal_id=? AND bill_number=?)';
    expect(steps).toContainEqual(expect.stringContaining(once));
  });

  test("a person's settlements and sharings", async () => {
    const settlements = await planOf((q) => listSettlements(q, 'daughter', {}));
    const sharings = await planOf((q) => listSharings(q, 'daughter'));
    expect(scansOf(settlements)).toEqual([]);
    expectSearches(settlements, 'settlement_share_by_sharer (sharer_id=? AND settlement_seq<?)');
    expect(scansOf(sharings)).toEqual([]);
    expectSearches(sharings, 'sharing_by_sharer (sharer_id=?)');
  });
});
