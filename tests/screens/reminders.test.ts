import type { Reminder } from '@/contract/reminder.contract';
import { reminderInWords } from '@/copy/reminder-events.copy';
import { inOnePiece } from '@/copy/wording';
import { SHARING_SIDES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { REMINDER_CODES, REMINDER_WAYS } from '@/domain/reminders/reminder';
import { wayScreen } from '@/pages/reminders/way-screen';

const aReminder = (over: Partial<Reminder> = {}): Reminder => ({
  id: 'reminder-1',
  code: 'EXPIRES',
  side: 'SHARER',
  other: { name: '测大娘', kinship: 'PARENT' },
  dueOn: '2026-12-31',
  way: { to: 'SHARING', id: 'sharing-1' },
  figures: {},
  isPutAway: false,
  ...over,
});

const figures = {
  ...{ daysLeft: 7, amountFen: 65_000, by: 'INSURANCE', how: 'MOVED', year: 2027, unpaid: 2, closesOn: '2026-12-31' },
  ...{ leftFen: 10_000, floorFen: 100_000, whose: 'SHARER', region: 'shanxi', kind: 'SHARING', part: 'AHEAD' },
};

const linesOf = (over: Partial<Reminder>) => reminderInWords(aReminder(over), '测*娘（父母）').lines;

describe('every reminder speaks plainly, to either side', () => {
  it.each(REMINDER_CODES.flatMap((code) => SHARING_SIDES.map((side) => [code, side] as const)))(
    '%s to the %s',
    (code, side) => {
      const { title, lines } = reminderInWords(aReminder({ code, side, figures }), '测*娘（父母）');
      expect(lines.length).toBeGreaterThan(0);
      for (const said of [title, ...lines]) {
        expect(said).not.toMatch(/undefined|NaN|null|[A-Z]{2,}/u);
        expect(said.replaceAll('\u2060', '').length).toBeLessThanOrEqual(30);
      }
    },
  );
});

test.each([
  [7, inOnePiece('还有 7 天，到 2026年12月31日为止。')],
  [1, '明天是最后一天。'],
  [0, '今天是最后一天。'],
])('%d days before the last', (daysLeft, line) => {
  expect(linesOf({ figures: { daysLeft } })[0]).toBe(line);
});

test.each([
  ['may be changed', { to: 'SHARING_TERMS', id: 's' }, '要接着用，请改结束日期，或到期后再办。'],
  ['may not be changed', { to: 'SHARING', id: 's' }, '这里不能改结束日期。要接着用，到期后请再办。'],
] as const)('before the last day, where it %s', (_, way, line) => {
  expect(linesOf({ way, figures: { daysLeft: 7 } })[1]).toBe(line);
});

test('a divorce says to the sharer whose loss it is, and to nobody else', () => {
  const loss = '不及时结束，多付的钱由您承担。';
  const divorce = { code: 'RELATION_OVER', figures: { kind: 'SHARING' } } as const;
  expect(linesOf(divorce)).toContain(loss);
  expect(linesOf({ ...divorce, side: 'BENEFICIARY' })).not.toContain(loss);
  expect(linesOf({ ...divorce, figures: { kind: 'FAMILY_CODE' } })).not.toContain(loss);
});

test('a balance names what must stay only where a region keeps something', () => {
  const low = { code: 'NEAR_FLOOR', figures: { leftFen: 1, floorFen: 0 } } as const;
  expect(linesOf(low)).toHaveLength(1);
  expect(linesOf({ ...low, figures: { leftFen: 1, floorFen: 100_000 } })[0]).toBe('账户要留足 1,000.00\u00a0元。');
});

test.each(REMINDER_WAYS)('the way %s leads to a screen', (to) => {
  expect(wayScreen({ to, id: 'one' }, REGIONS.hebei)).toMatch(/^\/pages\/[\w-]+\/[\w-]+\/index(\?id=one)?$/);
});

describe('a season with an extension', () => {
  const code = 'SEASON_CLOSES';
  const season = { ...figures, daysLeft: 7, extendedTo: '2027-02-28' };

  it('says before it closes that it may be paid later, and what that costs', () => {
    const lines = linesOf({ code, dueOn: '2026-12-31', figures: season });
    expect(lines).toContain(`${inOnePiece('2027年2月28日')}以前还能补缴。`);
    expect(lines).toContain('但补缴以前看病，统筹不付。');
  });

  it('says in the extension from when it helps', () => {
    expect(linesOf({ code, dueOn: '2027-02-28', figures: season })).toContain('现在补缴，从缴费那天起才有待遇。');
  });
});
