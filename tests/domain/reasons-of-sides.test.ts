import { sideOf, wayOf } from '@/domain/reasons/standing';

test.each([
  ['CARD_NOT_IN_USE', undefined, 'RELATIVE'],
  ['CARD_NOT_IN_USE', { params: { who: 'RELATIVE' } }, 'RELATIVE'],
  ['CARD_NOT_IN_USE', { params: { who: 'SHARER' } }, 'MINE'],
  ['SHARER_SUSPENDED', undefined, 'SHARER'],
  ['SHARER_SUSPENDED', { params: { who: 'SHARER' } }, 'SHARER'],
  ['SHARER_SUSPENDED', { params: { matter: 'SHARING' } }, 'MINE'],
  ['SHARER_SUSPENDED', { params: { matter: 'PREMIUM' } }, 'MINE'],
  ['SHARER_SUSPENDED', { params: { matter: 'CARE' } }, 'SHARER'],
  ['SHARER_SUSPENDED', { asSharer: true }, 'MINE'],
  ['NOT_ENROLLED', { params: { matter: 'PREMIUM' } }, 'RELATIVE'],
  ['NOT_ENROLLED', { asSharer: true }, 'RELATIVE'],
  ['OWN_CARD_NOT_IN_USE', undefined, 'MINE'],
  ['OWN_CARD_NOT_IN_USE', { asSharer: true }, 'RELATIVE'],
  ['OTHER_SHARER_PAID', { asSharer: true }, 'BUREAU'],
] as const)('%s, read as %j, lies on the side %s', (code, standing, side) => {
  expect(sideOf(code, standing)).toBe(side);
});

test.each([
  ['BALANCE_AT_FLOOR', undefined, 'ACCOUNT'],
  ['BALANCE_AT_FLOOR', { nextCreditOn: '2026-12-01' }, 'HALL'],
  ['QUOTA_OVER_BALANCE', { nextCreditOn: '2026-12-01' }, 'ACCOUNT'],
  ['PREMIUM_CHANNEL_CLOSED', undefined, 'PREMIUM'],
  ['PREMIUM_CHANNEL_CLOSED', { matter: 'CARE' }, 'CARE'],
  ['PREMIUM_CHANNEL_CLOSED', { matter: 'PREMIUM' }, 'PREMIUM'],
  ['BALANCE_AT_FLOOR', { matter: 'CARE' }, 'ACCOUNT'],
] as const)('%s with %j is put right at %s', (code, params, way) => {
  expect(wayOf(code, params)).toBe(way);
});
