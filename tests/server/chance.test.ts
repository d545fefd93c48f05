import { newId } from '../../mock-server/chance';

/** Crockford's, in order: neither I, L, O nor U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const IDS = Array.from({ length: 2_000 }, newId);

test('an id is twelve of Crockford’s letters in groups of four', () => {
  for (const id of IDS) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('every letter comes in every one of the twelve places, so that an id holds sixty bits, and none comes twice', () => {
  const places = [0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13];
  // by chance alone one of them is missing once in 10^25 runs
  for (const place of places)
    expect([place, [...new Set(IDS.map((id) => id[place]))].sort().join('')]).toEqual([place, LETTERS]);
  expect(new Set(IDS).size).toBe(2_000);
});
