import fc from 'fast-check';
import type { Finding, openFuzzedBureau } from './fuzzed-bureau';
import { type Plan, plans } from './plans';

export type FuzzedBureau = Awaited<ReturnType<typeof openFuzzedBureau>>;

/** More requests than these are for a night's run; a failure prints the seed: the same requests come again with it. */
export const requestsOr = (usual: number): number => Number(process.env.GONGJI_FUZZ_REQUESTS ?? usual);
export const seedOr = (usual: number): number => Number(process.env.GONGJI_FUZZ_SEED ?? usual);

const AT_ONCE = 8;
const MINUTE_MS = 60_000;

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

/** Knocks so often, eight at once, and tells what was wrong with the answers. */
export const fuzzRequests = async (bureau: FuzzedBureau, numRuns: number, seed: number): Promise<string[]> => {
  const findings: Finding[] = [];
  const all: Plan[] = fc.sample(plans, { numRuns, seed });
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const answers = await Promise.all(all.slice(at, at + AT_ONCE).map(bureau.knock));
    findings.push(...answers.flat());
    if (at % 400 === 0) bureau.wait(MINUTE_MS);
  }
  if (process.env.GONGJI_FUZZ_SHOW) console.log(bureau.tally);
  return told(findings);
};

/** Whatever was asked: its money, its audit and itself. */
export const expectWell = async (bureau: FuzzedBureau): Promise<void> => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true, sumFen: 0, mismatches: [], negative: [] });
  expect(await bureau.checkAudit()).toMatchObject({ holds: true });
  expect(await bureau.health()).toMatchObject({ ok: true });
};
