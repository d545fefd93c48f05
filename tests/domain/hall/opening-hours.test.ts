import { type OpeningHours, openingState } from '@/domain/hall/opening-hours';

const HOURS: readonly OpeningHours[] = [
  { weekdays: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '12:00' },
  { weekdays: [1, 2, 3, 4, 5], opensAt: '13:30', closesAt: '17:00' },
];
const at = (text: string) => Date.parse(`${text}:00+08:00`);

// 2026-11-20 is a Friday
it.each([
  ['a minute before it opens', '2026-11-20T08:59', { isOpen: false, opensAt: at('2026-11-20T09:00') }],
  ['the minute it opens', '2026-11-20T09:00', { isOpen: true, until: at('2026-11-20T12:00') }],
  ['the minute before noon', '2026-11-20T11:59', { isOpen: true, until: at('2026-11-20T12:00') }],
  ['noon', '2026-11-20T12:00', { isOpen: false, opensAt: at('2026-11-20T13:30') }],
  ['Friday evening', '2026-11-20T17:00', { isOpen: false, opensAt: at('2026-11-23T09:00') }],
  ['Sunday', '2026-11-22T09:00', { isOpen: false, opensAt: at('2026-11-23T09:00') }],
])('%s', (_, now, expected) => {
  expect(openingState(HOURS, at(now))).toEqual(expected);
});

it('the first span of a day comes first, in whatever order they are written', () => {
  const state = { isOpen: false, opensAt: at('2026-11-20T09:00') };
  expect(openingState([...HOURS].reverse(), at('2026-11-20T08:59'))).toEqual(state);
});

it('without hours it never opens', () => {
  expect(openingState([], at('2026-11-20T09:00'))).toEqual({ isOpen: false, opensAt: null });
});
