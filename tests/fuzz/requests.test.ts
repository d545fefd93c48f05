import fc from 'fast-check';
import { type Finding, openFuzzedBureau } from './support/fuzzed-bureau';
import { type Plan, plans } from './support/plans';
import { RARE_DOORS } from './support/rare-doors';

/** More requests than these are for a night's run; a failure prints the seed: the same requests come again with it. */
const REQUESTS = Number(process.env.GONGJI_FUZZ_REQUESTS ?? 3_000);
const SEED = Number(process.env.GONGJI_FUZZ_SEED ?? 20_261_122);
const AT_ONCE = 8;
const MINUTE_MS = 60_000;

jest.setTimeout(120_000 + REQUESTS * 60);

let bureau: Awaited<ReturnType<typeof openFuzzedBureau>>;
beforeAll(async () => {
  bureau = await openFuzzedBureau();
});
afterAll(() => bureau.close());

/** The first of each kind, and how many there were. */
const told = (findings: readonly Finding[]): string[] => {
  const kinds = new Map<string, { first: Finding; times: number }>();
  for (const finding of findings) {
    const kind = `${finding.operation} ${finding.what.replaceAll(/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-Z-]+|\d{3,}/g, '…').slice(0, 120)}`;
    const known = kinds.get(kind);
    kinds.set(kind, { first: known?.first ?? finding, times: (known?.times ?? 0) + 1 });
  }
  return [...kinds.values()].map(
    ({ first, times }) => `${times} × ${first.operation}: ${first.what}\n    ${first.sent}`,
  );
};

test(`${REQUESTS} requests, in good faith and not, from seed ${SEED}: no fault, no silence, no stranger’s facts`, async () => {
  const findings: Finding[] = [];
  const all: Plan[] = fc.sample(plans, { numRuns: REQUESTS, seed: SEED });
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const answers = await Promise.all(all.slice(at, at + AT_ONCE).map(bureau.knock));
    findings.push(...answers.flat());
    if (at % 400 === 0) bureau.wait(MINUTE_MS);
  }
  if (process.env.GONGJI_FUZZ_SHOW) console.log(bureau.tally);
  expect(told(findings)).toEqual([]);
});

test('afterwards the ledger balances, the audit holds, the bureau is well and its file is whole', async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true, sumFen: 0, mismatches: [], negative: [] });
  expect(await bureau.checkAudit()).toMatchObject({ holds: true });
  expect(await bureau.health()).toMatchObject({ ok: true });
  expect(await bureau.integrity()).toEqual([{ integrity_check: 'ok' }]);
  expect(await bureau.foreignKeys()).toEqual([]);
});

test('the requests came through: every door says yes, but those of which it is known why they may not', () => {
  const doors = bureau.operations.map(({ name }) => name);
  const never = doors.filter((name) => !bureau.tally.yes[name]);
  expect(never.filter((name) => !RARE_DOORS.includes(name))).toEqual([]);
  expect(RARE_DOORS.filter((name) => !doors.includes(name))).toEqual([]);
});
