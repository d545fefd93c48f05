import { aProposalRequest } from '../support/across';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';
import { sourceFiles } from '../support/source-files';

/** Ids are random: in six rounds they stand in the right order once in 720 times. */
const ROUNDS = [1, 2, 3, 4, 5, 6] as const;

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(() => bureau.close());

const CHILDREN = ['gao-xiang', 'gao-jie'] as const;

const unbindEverybody = async () => {
  for (const id of CHILDREN) {
    const client = await bureau.signIn(id);
    for (const { id } of (await client.ask('listSharings')).sharings)
      await client.ask('endSharing', { path: { id }, body: {} });
  }
};

/** The id of a new sharing with the mother. */
const share = async (id: string): Promise<string> => {
  const client = await bureau.signIn(id);
  return (await client.ask('startSharing', { body: await aSharingRequest(client, id, 'bai-suyun') })).id;
};

describe('what happened at one moment stands in the order in which it happened', () => {
  it('sharings, newest first, and the messages that told of them', async () => {
    const client = await bureau.signIn('wang-fang');
    const body = await aSharingRequest(client, 'wang-fang', 'liu-guilan');
    const asked: string[] = [];
    for (const _ of ROUNDS) {
      const { id } = await client.ask('startSharing', { body });
      await client.ask('endSharing', { path: { id }, body: {} });
      asked.unshift(id);
    }
    const { sharings } = await client.ask('listSharings');
    expect(new Set(sharings.map(({ history }) => history[0]?.at)).size).toBe(1);
    expect(sharings.map(({ id }) => id)).toEqual(asked);
    const { messages } = await bureau.anyone.ask('readInbox', { query: { phone: '12000000102' } });
    const told = messages.map(({ text }) => (text.includes('已经解除') ? 'ended' : 'begun'));
    expect(told).toEqual(ROUNDS.flatMap(() => ['ended', 'begun']));
  });

  it('proposals across provinces, newest first', async () => {
    const client = await bureau.signIn('xia-ming');
    const body = await aProposalRequest(client, 'su-yulian', 10_000);
    const proposed: string[] = [];
    // as often as one relative may be asked in a day
    for (const _ of ROUNDS.slice(0, 3)) {
      const { id } = await client.ask('proposeCrossProvinceSharing', { body });
      await client.ask('withdrawCrossProvinceSharing', { path: { id }, body: {} });
      proposed.unshift(id);
    }
    const { sharings } = await client.ask('listCrossProvinceSharings');
    expect(sharings.map(({ id }) => id)).toEqual(proposed);
  });

  it.each([1, 2, 3, 4, 5, 6])('and of two who bound at it, the one who asked first pays first (%i)', async (round) => {
    await unbindEverybody();
    const inTurn = round % 2 === 0 ? CHILDREN : [...CHILDREN].reverse();
    const bound = [];
    for (const id of inTurn) bound.push(await share(id));
    const body = aBillRequest('bai-suyun', { totalFen: 100, poolFen: 0 });
    const { shares } = await bureau.till('hebei-hospital').ask('settleBill', { body });
    expect(shares.map(({ sharingId }) => sharingId)).toEqual([bound[0]]);
  });
});

/** `line` is the rowid of a statement's line, kept beside its marks. */
const IN_TURN = /rowid\b|\bline\b/;

test('no list of moments falls back on a random id', () => {
  const byChance = sourceFiles('mock-server/store')
    .filter(({ file }) => !file.includes('/migrations/'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/ORDER BY [^`']*/g)]
        .map(([order]) => order)
        .filter((order) => /\bat\b|_at\b/.test(order) && (!IN_TURN.test(order) || /\bid\b/.test(order)))
        .map((order) => `${file}: ${order}`),
    );
  // of tries the moments alone are read: two at one moment are one and the same
  expect(byChance.filter((line) => !line.includes('b.id IS NULL') && !line.includes('/tries.ts'))).toEqual([]);
});
