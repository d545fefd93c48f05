import { aesSealer } from '../../mock-server/store/sealing/aes';
import { createCipher } from '../../mock-server/store/sealing/cipher';
import { SEALED, type SealedColumn } from '../../mock-server/store/sealing/sealed-columns';
import { sm4Sealer } from '../../mock-server/store/sealing/sm4';
import { openTestBureau } from './support/bureau';
import { familyOf, numbersOf, playAll } from './support/play-all';
import { openRandomBureau } from './support/random-bureau';

jest.setTimeout(240_000);

const KEY = Buffer.alloc(32, 7);
const [AES, SM4] = [aesSealer(KEY), sm4Sealer(KEY)].map((sealer) => createCipher(sealer));
if (!AES || !SM4) throw new Error('No cipher.');

test.each([
  ['AES-256-GCM', AES, 'hebei'],
  ['SM4', SM4, 'guangdong'],
] as const)('%s: whatever is done, no ID number and no phone lies on the disk in clear', async (_, cipher, home) => {
  const life = await openRandomBureau(familyOf(home), { cipher });
  await playAll(life);
  const disk = life.disk();
  expect(disk.includes(life.person(0).name)).toBe(true);
  expect(numbersOf(life).filter((number) => disk.includes(number))).toEqual([]);
  await life.end();
});

test('every column for an ID number, a phone or a code of a person holds a sealed text or a mark', async () => {
  const bureau = await openTestBureau();
  const columns = await bureau.store.read((q) =>
    q.all<{ place: string }>(
      `SELECT t.name || '.' || c.name AS place FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'`,
    ),
  );
  const about = columns.map(({ place }) => place).filter((place) => /id_number|phone|_sealed$|_mark$/.test(place));
  const known = Object.values<SealedColumn>(SEALED).flatMap(({ table, column, mark }) => [
    `${table}.${column}`,
    ...(mark ? [`${table}.${mark.column}`] : []),
  ]);
  const aHallsOwn = 'hall.phone';
  const onlyLookedFor = 'login_code.phone_mark';
  expect(new Set(about)).toEqual(
    new Set([...known.filter((place) => place !== 'meta.value'), aHallsOwn, onlyLookedFor]),
  );
  await bureau.close();
});

describe.each([
  ['AES-256-GCM', AES],
  ['SM4', SM4],
] as const)('%s', (_, cipher) => {
  const sealed = cipher.seal('110101190001010000', 'person.id_number_sealed:a');

  it('opens in its own place, and is another text every time', () => {
    expect(cipher.open(sealed, 'person.id_number_sealed:a')).toBe('110101190001010000');
    expect(cipher.seal('110101190001010000', 'person.id_number_sealed:a')).not.toBe(sealed);
  });

  it.each([
    ['another place', sealed, 'person.id_number_sealed:b'],
    [
      'a character changed',
      `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`,
      'person.id_number_sealed:a',
    ],
    ['the end cut off', sealed.slice(0, -4), 'person.id_number_sealed:a'],
    ['nothing', '', 'person.id_number_sealed:a'],
    ['a clear text', '110101190001010000', 'person.id_number_sealed:a'],
    ['another key', createCipher(aesSealer(Buffer.alloc(32, 8))).seal('x', 'p'), 'p'],
  ])('does not open: %s', (__, text, place) => {
    expect(() => cipher.open(text, place)).toThrow('does not open');
  });

  it('marks the same number alike, and a phone of the same digits otherwise', () => {
    expect(cipher.mark('12000000001', 'PHONE')).toBe(cipher.mark('12000000001', 'PHONE'));
    expect(cipher.mark('12000000001', 'PHONE')).not.toBe(cipher.mark('12000000001', 'ID_NUMBER'));
    expect(cipher.mark('12000000001', 'PHONE')).not.toBe(cipher.mark('12000000002', 'PHONE'));
  });
});
