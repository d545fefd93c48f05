import { act, render, screen } from '@testing-library/react';
import { Leaf } from '@/components/leaf';
import { oneMoreHelping } from '@/components/use-helpings';
import { leafOf, ROWS_ON_A_LEAF } from '@/stores/leaves';
import { useLeavesOf } from '@/stores/use-leaves';

const rowsTo = (last: number) => Array.from({ length: last }, (_, nth) => nth + 1);

describe('a leaf of rows that are all known', () => {
  test.each([
    ['nothing at all is one empty leaf', 0, 1, { leaf: 1, rows: [], hasNext: false }],
    ['as many as fit stand on one leaf', 10, 1, { leaf: 1, rows: rowsTo(10), hasNext: false }],
    ['one more stands on a second leaf', 11, 1, { leaf: 1, rows: rowsTo(10), hasNext: true }],
    ['which has that one', 11, 2, { leaf: 2, rows: [11], hasNext: false }],
    ['the last of two full leaves has none after it', 20, 2, { leaf: 2, rows: rowsTo(20).slice(10), hasNext: false }],
    ['a leaf that is no more gives way to the last one', 10, 2, { leaf: 1, rows: rowsTo(10), hasNext: false }],
    ['there is none before the first', 11, 0, { leaf: 1, rows: rowsTo(10), hasNext: true }],
  ])('%s', (_, all, asked, expected) => {
    expect(ROWS_ON_A_LEAF).toBe(10);
    expect(leafOf(rowsTo(all), asked)).toEqual(expected);
  });
});

test.each([
  [0, 4, 4],
  [0, 5, 5],
  [0, 6, 5],
  [5, 6, 6],
  [5, 5, 5],
  [5, 11, 10],
])('of %d rows drawn and %d in all, %d stand after one more helping', (drawn, all, expected) => {
  expect(oneMoreHelping(drawn, all)).toBe(expected);
});

const Numbers = ({ last }: { last: number }) => {
  const { rows, turning } = useLeavesOf(rowsTo(last));
  return <Leaf {...turning}>{rows.join(' ')}</Leaf>;
};

const turn = (name: string) => act(() => screen.getByRole('button', { name }).click());

test('a list that fits says nothing of leaves', () => {
  render(<Numbers last={10} />);
  expect(screen.queryByText(/^第/)).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a longer one is turned, and the keyboard goes to the number of the leaf turned to', () => {
  render(<Numbers last={21} />);
  expect(screen.getByText('第 1 页').parentElement).not.toBe(document.activeElement);
  expect(screen.queryByRole('button', { name: '上一页' })).toBeNull();
  turn('下一页');
  screen.getByText('11 12 13 14 15 16 17 18 19 20');
  expect(screen.getByText('第 2 页').parentElement).toBe(document.activeElement);
  turn('下一页');
  screen.getByText('21');
  expect(screen.getByText('第 3 页').parentElement).toBe(document.activeElement);
  expect(screen.queryByRole('button', { name: '下一页' })).toBeNull();
  turn('上一页');
  turn('上一页');
  screen.getByText('1 2 3 4 5 6 7 8 9 10');
  expect(screen.getByText('第 1 页').parentElement).toBe(document.activeElement);
});
