import { checkAtOnce } from '../fuzz/at-once/checks';
import { openFamilies } from '../fuzz/at-once/families';

/** More than these are for a night's run; a failure prints the history that no order explains. */
const HISTORIES = Number(process.env.GONGJI_AT_ONCE_HISTORIES ?? 6);
const SEED = Number(process.env.GONGJI_FUZZ_SEED ?? 20_261_122);

jest.setTimeout(120_000 + HISTORIES * 20_000);

test(`two bureaus on one database, ${HISTORIES} histories of three or four at once: an order explains every answer`, async () => {
  const families = await openFamilies({ families: HISTORIES, bureaus: 2 });
  await checkAtOnce(families, { runs: HISTORIES, seed: SEED });
  expect(await families.checkLedger()).toMatchObject({ balanced: true, sumFen: 0, mismatches: [], negative: [] });
  await families.close();
});
