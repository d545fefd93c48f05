import { csvOf } from '@/domain/statement/csv';

const cellOf = (cell: string): string => csvOf([[cell]]).slice(1, -2);

test('begins with the byte order mark, and every row ends in CRLF', () => {
  expect(csvOf([['时间', '金额'], ['2026-11-22', '4.00'], []])).toBe('\uFEFF时间,金额\r\n2026-11-22,4.00\r\n\r\n');
});

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['a,b', '"a,b"'],
  ['he said "no"', '"he said ""no"""'],
  ['one\ntwo', '"one\ntwo"'],
  ['one\r\ntwo', '"one\r\ntwo"'],
  ['，、', '，、'],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-cmd', "'-cmd"],
  ['@sum(a1)', "'@sum(a1)"],
  [' =1+1', "' =1+1"],
  ['\t=1', "'\t=1"],
  ['＝1＋1', "'＝1＋1"],
  ['=a,"b"', '"\'=a,""b"""'],
  ['-60.00', '-60.00'],
  ['-60', '-60'],
  ['60.00', '60.00'],
  ['-6-0', "'-6-0"],
  ['a=1', 'a=1'],
])('%j becomes %j', (cell, expected) => {
  expect(cellOf(cell)).toBe(expected);
});
