import { isBesideCrossProvince } from '@/domain/cross-province/cross-province-rules';
import { REGIONS } from '@/domain/region/regions';

it.each([
  ['rules of today', {}, true],
  ['rules that were over the year before it began', { rulesUntil: 2025 }, false],
  ['rules that still held in the year it began', { rulesUntil: 2026 }, true],
])('sharing across provinces beside %s', (_, rules, offered) => {
  expect(isBesideCrossProvince(rules)).toBe(offered);
});

it('is offered everywhere but beside the two past systems', () => {
  const without = Object.values(REGIONS).filter((region) => !isBesideCrossProvince(region));
  expect(without.map(({ code }) => code).sort()).toEqual(['hangzhou', 'ningbo-network']);
});
