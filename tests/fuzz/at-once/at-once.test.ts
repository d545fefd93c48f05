import { checkAtOnce, checkOneByOne } from './checks';
import { openFamilies } from './families';

/** More than these are for a night's run; a failure prints the history that no order explains. */
const HISTORIES = Number(process.env.GONGJI_AT_ONCE_HISTORIES ?? 120);
const LIVES = Number(process.env.GONGJI_AT_ONCE_LIVES ?? 20);
const SEED = Number(process.env.GONGJI_FUZZ_SEED ?? 20_261_122);

jest.setTimeout(120_000 + (HISTORIES + LIVES * 10) * 2_000);

const balanced = { balanced: true, sumFen: 0, mismatches: [], negative: [] };

test(`${LIVES} long lives, one deed after the other: the bureau answers as the model does`, async () => {
  const families = await openFamilies({ families: LIVES, bureaus: 1 });
  await checkOneByOne(families, { runs: LIVES, seed: SEED });
  expect(await families.checkLedger()).toMatchObject(balanced);
  await families.close();
});

test.each([[1, HISTORIES]])(
  '%i bureau on one set of data, %i histories of three or four at once: an order explains every answer',
  async (bureaus, runs) => {
    const families = await openFamilies({ families: runs, bureaus });
    await checkAtOnce(families, { runs, seed: SEED });
    expect(await families.checkLedger()).toMatchObject(balanced);
    await families.close();
  },
);
