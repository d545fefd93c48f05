import { isPhone, normalisePhone } from '@/domain/person/phone-number';

test.each([
  ['as it is', '12000000101', '12000000101'],
  ['in groups', '120 0000 0101', '12000000101'],
  ['with dashes', '120-0000-0101', '12000000101'],
  ['in full-width digits', '１２００００００１０１', '12000000101'],
  ['with the country code', '+86 120 0000 0101', '12000000101'],
])('a phone number typed %s is the same number', (_, typed, phone) => {
  expect(normalisePhone(typed)).toBe(phone);
});

test('a country code is one at the beginning alone', () => {
  expect(normalisePhone('120+8600000101')).toBe('120+8600000101');
});

test.each([
  ['eleven digits from 1', '12000000101', true],
  ['ten digits', '1200000010', false],
  ['twelve digits', '120000001010', false],
  ['a digit before it', '912000000101', false],
  ['another first digit', '22000000101', false],
  ['a letter among them', '1200000010X', false],
])('%s: a phone number %s → %s', (_, phone, expected) => {
  expect(isPhone(phone)).toBe(expected);
});
