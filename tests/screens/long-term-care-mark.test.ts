import type { StatementLine } from '@/contract/statement.contract';
import { mockAmount } from '@/copy/long-term-care.copy';
import { entryName } from '@/copy/me.copy';
import { statementRows } from '@/copy/statement-csv.copy';
import { linesInWords, whatInWords } from '@/copy/statement-line.copy';

const line: StatementLine = {
  id: '9',
  at: '2026-11-22T09:00:00.000+08:00',
  kind: 'LONG_TERM_CARE',
  purpose: 'LONG_TERM_CARE',
  side: 'SHARER',
  person: { key: '2', name: '廖*珍', isReader: false, kinship: { kinship: 'PARENT', side: 'SHARER' } },
  gainFen: -3_000,
  helpedFen: 0,
  movements: [{ account: 'EARMARK', gainFen: -3_000, balanceAfterFen: 7_000 }],
  settlement: null,
  order: { id: 'care-order-0001', year: 2026, receiptNo: 'CH1', amountFen: 3_000, basis: 'MOCK' },
};

test('a long-term care premium carries its mark in the account, in the quota and in the statement', () => {
  const name = `缴长期护理保险（${mockAmount.mark}）`;
  // the account's entries and the quota's records name it alike
  expect(entryName('LONG_TERM_CARE')).toBe(name);
  expect(whatInWords(line)).toBe(`${name} 2026 年度`);
  expect(linesInWords(line)[0]).toContain(mockAmount.mark);
  expect(statementRows([line])[1]).toContain(`${name} 2026 年度`);
});
