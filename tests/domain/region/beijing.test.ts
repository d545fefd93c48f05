import { BEIJING } from '@/domain/region/beijing';
import { decideSharerOrder, movedInOrder, ORDER_MOVES } from '@/domain/settlement/decide-sharer-order';
import { inPayingOrder } from '@/domain/settlement/sharer-order';
import { aRegion } from '../../support/builders';

const of = (sharingId: string, boundAt: number, place?: number) => ({
  sharingId,
  boundAt,
  reach: 'REGION' as const,
  ...(place !== undefined && { place }),
});
const ids = (sharings: ReturnType<typeof of>[], region = BEIJING as typeof BEIJING | ReturnType<typeof aRegion>) =>
  inPayingOrder(sharings, region).map(({ sharingId }) => sharingId);

it.each([
  ['nothing set: first bound first', [of('b', 2), of('a', 1)], ['a', 'b']],
  ['as set', [of('a', 1, 1), of('b', 2, 0)], ['b', 'a']],
  ['a new one comes after those that were set', [of('new', 0), of('a', 1, 1), of('b', 2, 0)], ['b', 'a', 'new']],
])('%s', (_, sharings, expected) => {
  expect(ids(sharings)).toEqual(expected);
});

it('what was set counts only where the region says so', () => {
  expect(ids([of('a', 1, 1), of('b', 2, 0)], aRegion())).toEqual(['a', 'b']);
});

it.each([
  ['every one, once', ['b', 'a'], { ok: true }],
  ['one is missing', ['a'], { ok: false, code: 'ORDER_NOT_WHOLE' }],
  ['one twice', ['a', 'a'], { ok: false, code: 'ORDER_NOT_WHOLE' }],
  ['a stranger', ['a', 'c'], { ok: false, code: 'ORDER_NOT_WHOLE' }],
])('an order: %s', (_, asked, expected) => {
  expect(decideSharerOrder(BEIJING, ['a', 'b'], asked)).toMatchObject(expected);
});

it('elsewhere no order is set', () => {
  expect(decideSharerOrder(aRegion(), ['a'], ['a'])).toMatchObject({ code: 'ORDER_NOT_HERE' });
});

it('置顶, 上移, 下移, 置底', () => {
  expect(ORDER_MOVES.map((move) => movedInOrder(['a', 'b', 'c', 'd'], 'c', move).join(''))).toEqual([
    'cabd',
    'acbd',
    'abdc',
    'abdc',
  ]);
  expect(movedInOrder(['a', 'b'], 'a', 'UP')).toEqual(['a', 'b']);
});
