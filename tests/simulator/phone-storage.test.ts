import { ownStorage, phoneAt } from '../../simulator/h5/phone-storage';

/** A browser's storage, as far as its own keys go. */
function wholeStorage(): Storage {
  const kept: Record<string, string> = Object.create(null);
  const storage = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
      Object.assign(storage, { [key]: value });
    },
    removeItem: (key: string) => {
      delete kept[key];
      Reflect.deleteProperty(storage, key);
    },
  };
  for (const name of ['getItem', 'setItem', 'removeItem'] as const)
    Object.defineProperty(storage, name, { enumerable: false });
  return storage as unknown as Storage;
}

test.each([
  ['/app/one/', 'one'],
  ['/app/elder-2/index.html', 'elder-2'],
  ['/app/', null],
  ['/app/one', null],
  ['/app/a:b/', null],
  ['/', null],
])('%s is on the phone %s', (path, phone) => {
  expect(phoneAt(path)).toBe(phone);
});

test('a phone sees, counts and clears its own only', () => {
  const whole = wholeStorage();
  const [one, two] = [ownStorage(whole, 'one'), ownStorage(whole, 'two')];
  one.setItem('token', 'of one');
  two.setItem('token', 'of two');
  two.setItem('text', 'large');
  expect([one.getItem('token'), two.getItem('token'), one.getItem('text')]).toEqual(['of one', 'of two', null]);
  expect([one.length, two.length, two.key(1), two.key(2)]).toEqual([1, 2, 'text', null]);
  two.removeItem('token');
  expect([two.getItem('token'), one.getItem('token')]).toEqual([null, 'of one']);
  one.clear();
  expect([one.length, two.getItem('text')]).toEqual([0, 'large']);
});
