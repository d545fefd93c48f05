import { openPostgresStore } from '../../mock-server/store/postgres/postgres-store';
import { sealedStore } from '../../mock-server/store/sealed-store';
import type { Store } from '../../mock-server/store/store';
import { isOutcomeUnknown } from '../../mock-server/store/unavailable';
import { openTestBureau, type TestBureau } from '../server/support/bureau';
import { motherBill } from '../server/support/deeds';
import { HOSPITAL_KEY } from '../server/support/world';
import { closedAtTheEnd } from '../support/opened';
import { TEST_CIPHER } from '../support/test-store';
import { cutLine } from './support/cut-line';
import { newDatabase } from './support/test-server';

jest.setTimeout(600_000);

let line: Awaited<ReturnType<typeof cutLine>>;
let store: Store;
let bureau: TestBureau;

beforeAll(async () => {
  line = await cutLine(await newDatabase());
  store = sealedStore(await openPostgresStore(line.url), TEST_CIPHER);
  closedAtTheEnd(store.close);
  bureau = await openTestBureau({ store });
});

afterAll(() => bureau.close());

const transfers = async (): Promise<number> => (await bureau.call('GET', '/_demo/ledger/check')).body.transfers;

test.each([
  ['the server never heard of the commit', 'BEFORE', null],
  ['the server made the commit and nobody heard its answer', 'AFTER', 'true'],
] as const)('%s: asked by its key, the deed is done once and the caller is told so', async (_, cut, replayed) => {
  const before = await transfers();
  const settle = () =>
    bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY, key: `the-line-breaks-${cut}`, body: motherBill() });
  line.cutWhere(`the-line-breaks-${cut}`, cut);
  const answer = await settle();
  expect([answer.status, answer.headers.get('idempotent-replayed')]).toEqual([201, replayed]);
  expect(await transfers()).toBe(before + 1);
  const again = await settle();
  expect([again.status, again.text]).toEqual([201, answer.text]);
  expect(await transfers()).toBe(before + 1);
});

test('where the server stays away after such a cut, nobody is told that nothing was done; once it is back, the key tells', async () => {
  const before = await transfers();
  const settle = () =>
    bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY, key: 'cut-and-then-away', body: motherBill() });
  line.cutWhere('cut-and-then-away', 'AFTER', true);
  // Asked again meanwhile: nothing was done by that, and yet the deed is there.
  for (const fault of [await settle(), await settle()])
    expect([fault.status, fault.body.type, fault.body.code]).toEqual([503, 'urn:gongji:fault', undefined]);
  line.back();
  const again = await settle();
  expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
  expect(await transfers()).toBe(before + 1);
});

test.each(['BEFORE', 'AFTER'] as const)(
  'where no key tells, a commit cut off %s its answer is told as unknown, never as a no',
  async (cut) => {
    line.cutWhere(`no key, ${cut}`, cut);
    const fault = await store
      .transact((tx) => tx.run(`INSERT INTO meta (key, value) VALUES ('MARK', :mark)`, { mark: `no key, ${cut}` }))
      .catch((reason) => reason);
    expect(isOutcomeUnknown(fault)).toBe(true);
  },
);

test('a line that breaks in the middle of a deed is taken up again: nothing of it was kept, and it is done whole', async () => {
  const before = await transfers();
  let tries = 0;
  const value = await store.transact(async (tx) => {
    tries += 1;
    await tx.run(`INSERT INTO meta (key, value) VALUES ('TRIED', :tries)`, { tries: String(tries) });
    if (tries === 1) await tx.one('SELECT pg_terminate_backend(pg_backend_pid())');
    return tries;
  });
  expect(value).toBe(2);
  expect(await store.read((q) => q.all(`SELECT value FROM meta WHERE key = 'TRIED'`))).toEqual([{ value: '2' }]);
  expect(await transfers()).toBe(before);
});
