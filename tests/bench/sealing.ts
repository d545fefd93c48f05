import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '../../mock-server/clock';
import { sealedStore } from '../../mock-server/store/sealed-store';
import { aesSealer } from '../../mock-server/store/sealing/aes';
import { type Cipher, createCipher } from '../../mock-server/store/sealing/cipher';
import { sm4Sealer } from '../../mock-server/store/sealing/sm4';
import { openSqliteStore } from '../../mock-server/store/sqlite-store';
import type { SqlStore, Store } from '../../mock-server/store/store';
import { keepStatement } from '../../mock-server/use-cases/keep-statement';
import { openWorld } from '../../mock-server/use-cases/open-world';
import { settleBill } from '../../mock-server/use-cases/settle-bill';
import { MOTHER, TEST_WORLD } from '../server/support/world';
import type { Row } from './table';

const DEEDS = 48;
const ROUNDS = 60;
const CALLERS = 16;
const KEY = Buffer.alloc(32, 1);
const clock = createClock(() => Date.parse(TEST_WORLD.startsAt));

const CLEAR: Cipher = {
  name: 'CLEAR',
  seal: (text) => text,
  open: (text) => text,
  mark: (text) => text,
  vouch: () => '',
  isVouched: () => true,
};

/** What changed nothing is not written down. */
const withoutAudit = (store: Store): Store => ({
  ...store,
  transact: (deed) =>
    store.transact(async (tx) => {
      const answer = await deed(tx);
      tx.draft.changes = [];
      return answer;
    }),
});

const WAYS: Readonly<Record<string, (engine: SqlStore) => Store>> = {
  'in clear, no audit': (engine) => withoutAudit(sealedStore(engine, CLEAR)),
  'AES, no audit': (engine) => withoutAudit(sealedStore(engine, createCipher(aesSealer(KEY)))),
  'in clear, audit': (engine) => sealedStore(engine, CLEAR),
  'AES, audit': (engine) => sealedStore(engine, createCipher(aesSealer(KEY))),
  'SM4, audit': (engine) => sealedStore(engine, createCipher(sm4Sealer(KEY))),
};

const settle = (store: Store): Promise<unknown> =>
  store.transact(async (tx) => {
    const { name, idNumber } = MOTHER;
    const bill = { insured: { name, idNumber }, purpose: 'OUTPATIENT', totalFen: 10, poolFen: 9 } as const;
    const settled = await settleBill(tx, clock.now(), 'hospital', bill);
    tx.endWith(keepStatement);
    return settled;
  });

/** Microseconds of processor a settlement. */
const costOf = async (store: Store): Promise<number> => {
  const before = process.cpuUsage();
  let left = DEEDS;
  const call = async () => {
    while (left-- > 0) await settle(store);
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / DEEDS;
};

/** The tenth of the rounds that were least disturbed, at its upper end. */
const undisturbed = (figures: number[]): number => figures.sort((a, b) => a - b)[Math.floor(figures.length / 10)] ?? 0;

const inUs = (us: number): string => `${us.toFixed(0)} µs`;

/** What sealing and the audit cost a settled bill, beside the same deed in clear and without a line. */
export const benchSealing = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-sealing-'));
  const stores = Object.entries(WAYS).map(([name, open], at) => ({
    name,
    store: open(openSqliteStore(join(folder, `${at}.db`))),
    costs: [] as number[],
  }));
  try {
    for (const { store } of stores) await openWorld({ store, clock, world: TEST_WORLD, demo: true });
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { store, costs } of stores) costs.push(await costOf(store));
    const [base = 0, ...costs] = stores.map((one) => undisturbed(one.costs));
    return costs.map((cost, at) => ({
      name: `the processor's time for a bill: ${stores[at + 1]?.name}, beside ${stores[0]?.name}`,
      ours: inUs(cost),
      other: inUs(base),
      ratio: cost / base,
    }));
  } finally {
    for (const { store } of stores) await store.close();
    rmSync(folder, { recursive: true });
  }
};
