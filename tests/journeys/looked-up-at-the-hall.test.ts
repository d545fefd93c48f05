import { HALLS } from '../../mock-server/seed/halls';
import { type Client, clientOf } from '../support/bureau-client';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { identityOf } from '../support/requests';

let bureau: OpenBureau;
let clerk: Client;
beforeEach(async () => {
  bureau = await openBureau();
  clerk = clientOf(bureau.url, HALLS.find(({ id }) => id === 'hebei-hall')?.key ?? '');
});
afterEach(() => bureau.close());

const lookUp = (id: string, key?: string) =>
  clerk.send('findAtHall', { body: { present: identityOf(id) }, ...(key !== undefined && { key }) });
const lookupsOf = async (id: string) => (await (await bureau.signIn(id)).ask('listHallDeeds')).lookups;

it('who was looked up reads when, at which hall and by whom, though nothing was done', async () => {
  expect((await lookUp('wang-fang')).status).toBe(200);
  await bureau.anyone.ask('moveClock', { body: { advanceMinutes: 5 } });
  await lookUp('wang-fang');
  const hall = HALLS.find(({ id }) => id === 'hebei-hall')?.name;
  expect(await lookupsOf('wang-fang')).toMatchObject([
    { at: '2026-11-22T09:05:00.000+08:00', hall, clerk: 'clerk-hebei-hall' },
    { at: '2026-11-22T09:00:00.000+08:00', hall, clerk: 'clerk-hebei-hall' },
  ]);
});

it('nobody else reads of it', async () => {
  await lookUp('wang-fang');
  expect(await lookupsOf('liu-guilan')).toEqual([]);
});

it('the same question carried twice is one look', async () => {
  await Promise.all([1, 2, 3].map(() => lookUp('wang-fang', 'one-look-by-the-clerk')));
  expect(await lookupsOf('wang-fang')).toHaveLength(1);
});

it('whom the clerk did not get to see, nobody looked at', async () => {
  const { idNumber } = identityOf('wang-fang');
  await clerk.refused('findAtHall', { body: { present: { name: '王方', idNumber } } });
  expect(await lookupsOf('wang-fang')).toEqual([]);
});
