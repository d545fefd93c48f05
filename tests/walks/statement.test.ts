import { onePhone } from '../browser/support/one-phone';
import { choose, openPaper, openStatement, prepareSheet } from '../browser/support/statement-way';
import { arriveAt, goBack, press, rowsIn, signInAs } from '../browser/support/walk';

const one = onePhone();

const plain = (rows: readonly string[]): string[] => rows.map((row) => row.replaceAll('\n', ' '));

test('the statement of a month and a person, the table beside the chart, and the paper of one settlement', async () => {
  const { page } = one.phone;
  const walker = { page, look: async () => undefined };
  await signInAs(page, '任海燕');
  await openStatement(walker);
  await press(page, /^按月看/);
  await arriveAt(page, '表格');
  expect(plain(await rowsIn(page))).toContain('2026年11月我的钱支出 73.16 元');
  await press(page, /^2026.*11.*月，我的钱支出/);
  await arriveAt(page, '对账单');
  await page
    .getByRole('button', { name: /^石\*英（父母）/ })
    .filter({ visible: true })
    .first()
    .waitFor();
  await choose(walker, '和谁', /^石/);
  await page
    .getByRole('button', { name: /^石\*英（父母）/ })
    .filter({ visible: true })
    .first()
    .waitFor();
  const rows = plain(await rowsIn(page));
  expect(rows).toEqual(expect.arrayContaining(['和谁石*英（父母）修改', '月份2026年11月修改', '用途全部修改']));
  expect(rows.filter((row) => row.startsWith('石*英'))).toEqual([
    '石*英（父母）11月7日 门诊 河北演示医院 统筹基金 108.00 元 余额 1,838.02 元我付¥ 73.16',
  ]);
  await prepareSheet(walker);
  await openPaper(walker, /^石\*英（父母）.*门诊/);
  const paper = plain(await rowsIn(page));
  expect(paper).toEqual(expect.arrayContaining(['就诊或购药人石桂英', '总费用181.16 元', '任海燕（共济）¥ 73.16']));
  await goBack(page);
  await arriveAt(page, '这笔钱谁付的');
});
