import { weekHours } from '@/domain/hall/week-hours';

const morning = { opensAt: '09:00', closesAt: '12:00' };
const afternoon = { opensAt: '13:30', closesAt: '17:00' };

it.each([
  [
    'a pause at noon, closed at the weekend',
    [
      { weekdays: [1, 2, 3, 4, 5], ...afternoon },
      { weekdays: [1, 2, 3, 4, 5], ...morning },
    ],
    [
      { from: 1, to: 5, spans: [morning, afternoon] },
      { from: 6, to: 7, spans: [] },
    ],
  ],
  [
    'one day other than its neighbours',
    [{ weekdays: [1, 2, 4, 5, 6, 7], ...morning }],
    [
      { from: 1, to: 2, spans: [morning] },
      { from: 3, to: 3, spans: [] },
      { from: 4, to: 7, spans: [morning] },
    ],
  ],
  ['never', [], [{ from: 1, to: 7, spans: [] }]],
] as const)('%s', (_, hours, rows) => {
  expect(weekHours(hours)).toEqual(rows);
});
