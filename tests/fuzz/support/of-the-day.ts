import { expectWell, type FuzzedBureau, fuzzRequests, requestsOr, seedOr } from './fuzz-requests';
import { openFuzzedBureau } from './fuzzed-bureau';

/** 2026-12-01 is 20261201. The bureau's own clock does not follow it. */
const today = (): number => Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''));

/**
 * Other requests each day, so that a run may find what no earlier one did. That is no flaky test: what it asks holds of every seed, and the one it
 * prints, given as GONGJI_FUZZ_SEED, asks the same again. Which of eight asked at once is answered first is the engine's to say.
 */
export const testRequestsOfTheDay = (): void => {
  const requests = requestsOr(1_000);
  const seed = seedOr(today());
  jest.setTimeout(120_000 + requests * 60);
  let bureau: FuzzedBureau;
  beforeAll(async () => {
    bureau = await openFuzzedBureau();
  });
  afterAll(() => bureau.close());

  test(`${requests} requests from GONGJI_FUZZ_SEED=${seed}: no fault, no silence, no stranger’s facts`, async () => {
    expect(await fuzzRequests(bureau, requests, seed)).toEqual([]);
    await expectWell(bureau);
    // a bureau that lets nobody in would have no fault either
    expect(Object.keys(bureau.tally.yes).length).toBeGreaterThan(bureau.operations.length / 3);
  });
};
