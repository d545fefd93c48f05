import { createClock } from '../../mock-server/clock';
import { openSealed } from '../../mock-server/store/open-sealed';
import { findPersonByIdNumber } from '../../mock-server/store/people';
import { changeKey } from '../../mock-server/store/sealing/change-key';
import { MOTHER, TEST_WORLD } from '../server/support/world';
import { openApp } from '../support/open-parts';
import { emptyDatabase } from './support/test-server';

jest.setTimeout(120_000);

const [OLD, FRESH] = ['ab'.repeat(32), 'cd'.repeat(32)];

test('on a server everything is sealed anew by the first of the keys given, and the one before opens nothing', async () => {
  const DATABASE_URL = await emptyDatabase();
  const motherBy = async (GONGJI_DATA_KEY: string) => {
    const store = await openSealed({ DATABASE_URL, GONGJI_DATA_KEY });
    try {
      const clock = createClock(() => Date.parse(TEST_WORLD.startsAt));
      const { close } = await openApp({ store, clock, demo: true, world: TEST_WORLD });
      await close();
      return (await store.read((q) => findPersonByIdNumber(q, MOTHER.idNumber)))?.idNumber;
    } finally {
      await store.close();
    }
  };
  expect(await motherBy(OLD)).toBe(MOTHER.idNumber);
  const { count, aside } = await changeKey({ DATABASE_URL, GONGJI_DATA_KEY: `${FRESH},${OLD}` }, 'now');
  expect(count).toBeGreaterThan(TEST_WORLD.people.length);
  expect(aside).toBeNull();
  expect(await motherBy(FRESH)).toBe(MOTHER.idNumber);
  await expect(motherBy(OLD)).rejects.toThrow('This database is sealed by AES.');
});
