import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';
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

describe('the bureau was down', () => {
  it('and does afterwards all that was due, in order and each at its own moment', async () => {
    await bureau.downFor(40 * 24 * HOUR_MS);
    expect(await stageOf('luo-min', 'lou-caiyun')).toMatchObject({
      stage: 'ACTIVE',
      history: [
        { move: 'ASK', at: '2026-11-22T08:40:00.000+08:00' },
        { move: 'ACCEPT', at: '2026-11-22T09:10:00.000+08:00' },
        { move: 'COMPLETE', at: '2026-11-22T10:40:00.000+08:00' },
        { move: 'BEGIN', at: '2026-11-22T10:40:00.000+08:00' },
      ],
    });
    expect(await stageOf('hao-zhiqiang', 'hao-shouren')).toMatchObject({
      stage: 'ACTIVE',
      history: [{ move: 'ASK' }, { move: 'BEGIN', at: '2026-12-01T00:00:00.000+08:00' }],
    });
    const client = await bureau.signIn('bao-guoping');
    const { entries } = await client.ask('listAccountEntries');
    expect(
      entries.map(({ kind, account, at, amountFen }) => `${at.slice(0, 10)} ${kind} ${account} ${amountFen}`),
    ).toEqual([
      '2027-01-01 EMPLOYER_CREDIT PERSONAL 15000',
      '2027-01-01 YEAR_CARRIED_OVER EARLIER_YEARS 95000',
      '2027-01-01 YEAR_CARRIED_OVER PERSONAL -95000',
      '2026-12-01 EMPLOYER_CREDIT PERSONAL 15000',
      '2026-01-01 OPENING EARLIER_YEARS 200000',
      '2026-01-01 OPENING PERSONAL 80000',
    ]);
  });

  it('and a page of the statement that ends between the two halves of the turn of the year loses neither', async () => {
    await bureau.downFor(40 * 24 * HOUR_MS);
    const client = await bureau.signIn('bao-guoping');
    const read: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: Record<string, string> = cursor === '' ? { limit: '1' } : { limit: '1', cursor };
      const page = await client.ask('listAccountEntries', { query });
      read.push(...page.entries.map(({ kind, account }) => `${kind} ${account}`));
      cursor = page.nextCursor;
    }
    expect(read).toEqual([
      'EMPLOYER_CREDIT PERSONAL',
      'YEAR_CARRIED_OVER EARLIER_YEARS',
      'YEAR_CARRIED_OVER PERSONAL',
      'EMPLOYER_CREDIT PERSONAL',
      'OPENING EARLIER_YEARS',
      'OPENING PERSONAL',
    ]);
  });
});

describe('a reset in a later year', () => {
  it('and a command right behind it finds the new world at the new hour', async () => {
    await bureau.anyone.ask('moveClock', { body: { advanceDays: 200 } });
    const till = bureau.till('ningbo-hospital');
    const body = aBillRequest('ying-jieping', { totalFen: 1_000, poolFen: 0 });
    await Promise.all([
      bureau.anyone.send('resetBureau', { body: {} }),
      ...Array.from({ length: 5 }, () => till.send('settleBill', { body })),
    ]);
    const client = await bureau.signIn('bao-guoping');
    expect((await client.ask('readMe')).today).toBe('2026-11-22');
    const { entries } = await client.ask('listAccountEntries');
    expect(entries.filter(({ kind }) => kind === 'EMPLOYER_CREDIT')).toEqual([]);
  });
});

describe('the clock', () => {
  it('goes on by minutes too', async () => {
    expect((await bureau.anyone.ask('moveClock', { body: { advanceMinutes: 10 } })).now).toBe(
      '2026-11-22T09:10:00.000+08:00',
    );
    expect(await stageOf('luo-min', 'lou-caiyun')).toMatchObject({ stage: 'ACCEPTED', due: { move: 'COMPLETE' } });
  });

  it.each([{ advanceMinutes: 0 }, { advanceMinutes: 1_441 }, { advanceMinutes: 1, advanceDays: 1 }])(
    'does not go on by %j',
    async (body) => {
      expect(await bureau.anyone.refused('moveClock', { body })).toMatchObject({ code: 'INVALID_INPUT' });
    },
  );
});

describe('the same key after the calendar went on', () => {
  it('repeats the answer of that hour, word for word', async () => {
    const client = await bureau.signIn('luo-min');
    const body = await aSharingRequest(client, 'luo-min', 'luo-shuigen');
    const first = await client.send('startSharing', { body, key: 'the-same-key-twice' });
    bureau.wait(3 * HOUR_MS);
    const again = await client.send('startSharing', { body, key: 'the-same-key-twice' });
    expect(again).toEqual({ ...first, replayed: true });
  });
});

test('no room of the bureau asks or writes but through the door that catches up', () => {
  const outside = [
    'mock-server/up-to-date.ts',
    'mock-server/use-cases/run-due-effects.ts',
    'mock-server/use-cases/open-world.ts',
  ];
  // who knocks is a question of its own, and the clock's own deed moves it
  const excused = [...outside, 'mock-server/http/authenticate.ts', 'mock-server/use-cases/operate-bureau.ts'];
  const direct = sourceFiles('mock-server')
    .filter(({ file }) => !file.startsWith('mock-server/store/') && !excused.includes(file))
    .filter(({ text }) => /store\.(read|transact)\(/.test(text));
  expect(direct.map(({ file }) => file)).toEqual([]);
});
