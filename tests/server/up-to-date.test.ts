import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aBillRequest } from '../support/requests';
import { sourceFiles } from '../support/source-files';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

/** The wife of 鲍国平, whose last day is 2026-11-23; the world starts on the 22nd at nine. */
const billOfWife = () =>
  bureau
    .till('ningbo-hospital')
    .ask('settleBill', { body: aBillRequest('ying-jieping', { totalFen: 1_000, poolFen: 0 }) });

const stageOf = async (person: string, other: string) => {
  const client = await bureau.signIn(person);
  const { sharings } = await client.ask('listSharings');
  return sharings.find((one) => one.other.name === personaOf(other).name);
};

describe('time flows between two ticks of the routine work', () => {
  it('and a bill a second before midnight still draws on what lapses at midnight', async () => {
    bureau.wait(39 * HOUR_MS - 1_000);
    expect((await billOfWife()).shares).toMatchObject([{ amountFen: 1_000 }]);
  });

  it('but a bill half a minute after midnight does not', async () => {
    bureau.wait(39 * HOUR_MS + MINUTE_MS / 2);
    expect(await billOfWife()).toMatchObject({ shares: [], cashFen: 1_000, notes: [{ code: 'SHARING_ENDED' }] });
  });

  it('and a reader never finds a stage that is over', async () => {
    bureau.wait(39 * HOUR_MS);
    expect(await stageOf('bao-guoping', 'ying-jieping')).toMatchObject({
      stage: 'ENDED',
      ended: { at: '2026-11-24T00:00:00.000+08:00', by: 'BUREAU' },
      due: null,
      history: [{ move: 'ASK' }, { move: 'LAPSE', at: '2026-11-24T00:00:00.000+08:00' }],
    });
  });

  it('nor the inbox that a case is not done yet', async () => {
    bureau.wait(100 * MINUTE_MS - 1);
    const today = async () => {
      const query = { phone: personaOf('luo-min').phone ?? '' };
      const { messages } = await bureau.anyone.ask('readInbox', { query });
      return messages.filter(({ at }) => at.startsWith('2026-11-22'));
    };
    expect(await today()).toEqual([]);
    bureau.wait(1);
    expect(await today()).toMatchObject([
      { text: expect.stringContaining('已办结'), at: '2026-11-22T10:40:00.000+08:00' },
    ]);
  });

  it('and twenty questions at once let the calendar catch up once', async () => {
    bureau.wait(39 * HOUR_MS);
    const client = await bureau.signIn('bao-guoping');
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.ask('listSharings')));
    for (const { sharings } of answers)
      expect(sharings.map(({ history }) => history.map(({ move }) => move))).toEqual([['ASK', 'LAPSE']]);
  });
});

test('no room of the bureau asks or writes but through the door that catches up', () => {
  const outside = [
    'mock-server/up-to-date.ts',
    'mock-server/use-cases/run-due-effects.ts',
    'mock-server/use-cases/open-world.ts',
    'mock-server/use-cases/close-restored.ts',
  ];
  // Who knocks is a question of its own, the clock's own deed moves it, health asks the clock alone, an answer that was kept
  // is told as ever, and what is sealed anew is sealed while the bureau is closed.
  const excused = [
    ...outside,
    'mock-server/http/authenticate.ts',
    'mock-server/http/command.ts',
    'mock-server/use-cases/operate-bureau.ts',
    'mock-server/app.ts',
    'mock-server/reseal.ts',
  ];
  const direct = sourceFiles('mock-server')
    .filter(({ file }) => !file.startsWith('mock-server/store/') && !excused.includes(file))
    .filter(({ text }) => /store\.(read|transact)\(/.test(text));
  expect(direct.map(({ file }) => file)).toEqual([]);
});
