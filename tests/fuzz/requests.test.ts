import { expectWell, type FuzzedBureau, fuzzRequests, requestsOr, seedOr } from './support/fuzz-requests';
import { openFuzzedBureau } from './support/fuzzed-bureau';
import { RARE_DOORS } from './support/rare-doors';

const REQUESTS = requestsOr(3_000);
/** Always the same: that every door says yes is no law of every seed, but of enough requests. `of-the-day.test.ts` asks others each day. */
const SEED = seedOr(20_261_122);

jest.setTimeout(120_000 + REQUESTS * 60);

let bureau: FuzzedBureau;
beforeAll(async () => {
  bureau = await openFuzzedBureau();
});
afterAll(() => bureau.close());

test(`${REQUESTS} requests, in good faith and not, from seed ${SEED}: no fault, no silence, no stranger’s facts`, async () => {
  expect(await fuzzRequests(bureau, REQUESTS, SEED)).toEqual([]);
});

test('afterwards the ledger balances, the audit holds, the bureau is well and its file is whole', async () => {
  await expectWell(bureau);
  expect(await bureau.integrity()).toEqual([{ integrity_check: 'ok' }]);
  expect(await bureau.foreignKeys()).toEqual([]);
});

test('the requests came through: every door says yes, but those of which it is known why they may not', () => {
  const doors = bureau.operations.map(({ name }) => name);
  const never = doors.filter((name) => !bureau.tally.yes[name]);
  expect(never.filter((name) => !RARE_DOORS.includes(name))).toEqual([]);
  expect(RARE_DOORS.filter((name) => !doors.includes(name))).toEqual([]);
});
