import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { BEIJING } from '@/domain/region/beijing';
import { decideSharerOrder, movedInOrder, movesFor, ORDER_MOVES } from '@/domain/settlement/decide-sharer-order';
import { inPayingOrder } from '@/domain/settlement/sharer-order';
import { aRegion } from '../../support/builders';
import { authorising, onlyUsesChange } from './authorising';
import { groupsOfBeijing } from './premium-law';
import { proveRegion } from './rule-case';
import { allThreeUses, autumnSeason, relationsAre } from './usual';
import { addingWalked, payingWalked } from './walked';
import { withoutOf } from './without';
import { wordsOf } from './words';

const w = wordsOf(BEIJING);
const without = withoutOf(BEIJING, 'beijing');

const setOrder = (asked: readonly string[]): string => {
  const decided = decideSharerOrder(BEIJING, ['1', '2'], asked);
  return decided.ok ? decided.value.join() : decided.code;
};

/** real-systems.md, section 7 北京: 个人共济账户使用顺序 [78 C]; the rest as everywhere. */
proveRegion(BEIJING, [
  ...relationsAre(BEIJING, 'close-relatives', CLOSE_RELATIVES),
  [
    ['sharing.relations'],
    'spouse-parents',
    'a spouse’s parent may not be added',
    () => w.add({ kinship: 'SPOUSE_PARENT' }),
    'RELATION_NOT_ALLOWED',
  ],
  ...without.familyCode,
  ...without.numberOfRelatives,
  ...without.slots,
  ...without.numberOfSharers,
  ...without.severalInOneForm,
  ...without.floor,
  ...without.ceiling,
  ...without.limit,
  ...without.memberFace,
  ...without.days,
  ...without.publicFunded,
  ...without.cards,
  ...without.handlingAsCase,
  ...allThreeUses(BEIJING, 'beijing'),
  [
    ['sharing.sharerOrder'],
    'beijing-order',
    'until an order is set, the first bound pays first',
    () => w.bill([{ boundAt: 2 }, { boundAt: 1 }]),
    'own 0 | PERSONAL 2: 10000 | cash 0',
  ],
  [
    ['sharing.sharerOrder'],
    'beijing-order',
    'the one put first pays first',
    () => w.bill([{ place: 1 }, { place: 0 }]),
    'own 0 | PERSONAL 2: 10000 | cash 0',
  ],
  [
    ['sharing.sharerOrder'],
    'beijing-order',
    'the one put second pays the one fen that the first lacks',
    () => w.bill([{ place: 1 }, { place: 0, balanceFen: 9_999 }]),
    'own 0 | PERSONAL 2: 9999, PERSONAL 1: 1 | cash 0 | 2 SHARER_BALANCE_SHORT',
  ],
  [['sharing.sharerOrder'], 'beijing-order', 'an order of all may be set', () => setOrder(['2', '1']), '2,1'],
  [['sharing.sharerOrder'], 'beijing-order', 'an order without one may not', () => setOrder(['2']), 'ORDER_NOT_WHOLE'],
  ...without.numberPerBill,
  ...without.oneSidedEnd,
  ...without.delayedEnd,
  ...without.endWithInsurance,
  ...onlyUsesChange(BEIJING, 'beijing'),
  ...without.sharingPledge,
  ...autumnSeason(BEIJING),
  ...groupsOfBeijing(BEIJING),
  ...without.citiesLeftOut,
  ...without.premiumPledge,
  ...without.transfer,
  ...authorising(BEIJING, 'beijing'),
  [['flows.addRelative'], 'beijing', 'notice, form, check', () => addingWalked(BEIJING), ['NOTICE', 'FORM', 'CHECK']],
  [['flows.payPremium'], 'beijing', 'person, year, check', () => payingWalked(BEIJING), ['PERSON', 'YEAR', 'CHECK']],
]);

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
  ['one twice', ['a', 'a'], { ok: false, code: 'ORDER_NOT_WHOLE', field: 'sharingIds' }],
  ['every one, and one twice', ['a', 'b', 'a'], { ok: false, code: 'ORDER_NOT_WHOLE' }],
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
  expect(movedInOrder(['a', 'b', 'c', 'd'], 'a', 'DOWN')).toEqual(['b', 'a', 'c', 'd']);
  expect(movedInOrder(['a', 'b'], 'b', 'DOWN')).toEqual(['a', 'b']);
  expect(movedInOrder(['a', 'b'], 'stranger', 'TOP')).toEqual(['a', 'b']);
});

test.each([
  ['the first cannot go up', 'a', ['DOWN', 'BOTTOM']],
  ['the second may go every way', 'b', ['TOP', 'UP', 'DOWN', 'BOTTOM']],
  ['the last cannot go down', 'd', ['TOP', 'UP']],
])('of four in order, %s', (_, id, expected) => {
  expect(movesFor(['a', 'b', 'c', 'd'], id)).toEqual(expected);
});

test('one alone cannot be moved', () => {
  expect(movesFor(['a'], 'a')).toEqual([]);
});
