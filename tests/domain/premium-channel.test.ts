import { HOLD_MS, isChannelOpen, whyNotTakenNow } from '@/domain/premium/premium-channel';

const at = (time: string) => Date.parse(`2026-11-23T${time}+08:00`);

test.each([
  ['midnight', '00:00:00', true],
  ['the last second before one', '00:59:59', true],
  ['one', '01:00:00', false],
  ['the last second before five', '04:59:59', false],
  ['five', '05:00:00', true],
  ['noon', '12:00:00', true],
])('by its hours, at %s the system takes premiums: %s', (_, time, isOpen) => {
  expect(isChannelOpen('BY_HOURS', at(time))).toBe(isOpen);
  expect(isChannelOpen('OPEN', at(time))).toBe(true);
  expect(isChannelOpen('CLOSED', at(time))).toBe(false);
});

const door = { now: at('09:00:00'), year: 2027, channel: 'BY_HOURS', hold: null } as const;

test('a bill that nobody keeps is taken while the system is open', () => {
  expect(whyNotTakenNow(door)).toBeNull();
});

test('a bill that another order keeps says until when, whatever the hour', () => {
  const hold = { id: 'order-1', lapsesAt: at('09:15:00') };
  const no = { code: 'PREMIUM_LOCKED', params: { year: 2027, until: '09:15' } };
  expect(whyNotTakenNow({ ...door, hold })).toMatchObject(no);
  expect(whyNotTakenNow({ ...door, hold, channel: 'CLOSED' })).toMatchObject(no);
});

test('at night it says when it opens; closed by hand, nobody knows', () => {
  expect(whyNotTakenNow({ ...door, now: at('03:00:00') })).toMatchObject({
    code: 'PREMIUM_CHANNEL_CLOSED',
    params: { opensAt: '05:00' },
  });
  expect(whyNotTakenNow({ ...door, channel: 'CLOSED' })).toEqual({
    ok: false,
    code: 'PREMIUM_CHANNEL_CLOSED',
    params: {},
  });
});

test('an order keeps a bill for a quarter of an hour', () => {
  expect(HOLD_MS).toBe(900_000);
});
