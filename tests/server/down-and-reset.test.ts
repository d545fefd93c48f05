import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

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

const stageOf = async (person: string, other: string) => {
  const client = await bureau.signIn(person);
  const { sharings } = await client.ask('listSharings');
  return sharings.find((one) => one.other.name === personaOf(other).name);
};

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
