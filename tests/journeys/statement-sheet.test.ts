import { statementRows } from '@/copy/statement-csv.copy';
import { csvOf } from '@/domain/statement/csv';
import { gatherStatement } from '@/stores/gather-statement';
import { signIn } from '../support/app-on-phone';
import { makeLine } from '../support/device';
import { type OpenBureau, openBureau } from '../support/open-bureau';

let bureau: OpenBureau;
beforeAll(async () => {
  bureau = await openBureau();
  process.env.TARO_APP_BUREAU_ORIGIN = bureau.url;
});
afterAll(() => bureau.close());

test('the sheet holds every line of the choice, and of nobody else', async () => {
  await signIn('ren-haiyan');
  const all = await gatherStatement({});
  const november = await gatherStatement({ month: '2026-11' });
  expect(all?.isCut).toBe(false);
  expect(all?.lines.length).toBeGreaterThan(30);
  const rows = csvOf(statementRows(november?.lines ?? [])).split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(
    /^2026-11-07 09:00:00,看病,门诊,石\*英（父母）,河北演示医院,181\.16,108\.00,0\.00,73\.16,0\.00,/,
  );
});

test('what does not fit is cut, and says so', async () => {
  await signIn('ren-haiyan');
  expect(await gatherStatement({}, 10)).toMatchObject({ isCut: true, lines: { length: 10 } });
});

test('without an answer there is no half sheet', async () => {
  await signIn('ren-haiyan');
  makeLine('cut');
  expect(await gatherStatement({})).toBeNull();
  makeLine('whole');
});
