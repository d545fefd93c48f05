import type { FamilyMap, MapLink } from '@/contract/family-map.contract';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { storiesOf } from '../support/stories';
import { openTestBureau } from './support/bureau';

let bureau: OpenBureau;
beforeAll(async () => {
  bureau = await openBureau();
});
afterAll(() => bureau.close());

const map = (query: Record<string, string> = {}): Promise<FamilyMap> => bureau.anyone.ask('readFamilyMap', { query });
const ids = ({ people }: FamilyMap) => people.map(({ id }) => id);
const between = ({ links }: FamilyMap, fromId: string, toId: string): MapLink[] =>
  links.filter((link) => link.fromId === fromId && link.toId === toId);
const balancesOf = ({ people }: FamilyMap, id: string) => people.find((person) => person.id === id)?.balances;

test('it shows everybody of the sandbox, in the order of the list, and cuts nothing', async () => {
  const all = await map();
  expect(ids(all)).toEqual(SANDBOX.people.map(({ id }) => id));
  expect([all.isCut, all.at]).toEqual([false, '2026-11-22T09:00:00.000+08:00']);
});

test('both ends of each link are on the map, whoever was asked for', async () => {
  for (const query of [{}, { region: 'guangdong' }, { family: '夏明母子' }, { region: 'shanxi', family: '段家姐弟' }]) {
    const found = await map(query);
    const there = new Set(ids(found));
    expect(found.links.filter(({ fromId, toId }) => !there.has(fromId) || !there.has(toId))).toEqual([]);
  }
});

test('a person with what they hold, and how they are insured', async () => {
  const { people, links } = await map({ family: '王芳一家' });
  expect(people.map(({ id }) => id)).toEqual(['wang-fang', 'liu-guilan', 'wang-jianguo']);
  expect(people[0]).toEqual({
    id: 'wang-fang',
    name: '王芳',
    family: '王芳一家',
    region: 'hebei',
    insurance: { kind: 'EMPLOYEE', status: 'NORMAL', city: '石家庄', publicFunded: false, card: 'IN_USE' },
    balances: { personalFen: 300_000, earlierYearsFen: null, familyFen: null, walletFen: null, earmarkedFen: 0 },
  });
  expect(people[1]?.balances).toEqual({
    personalFen: null,
    earlierYearsFen: null,
    familyFen: null,
    walletFen: null,
    earmarkedFen: 0,
  });
  expect(links).toEqual([]);
});

test('an authorisation with its terms, one that has not begun, and a case under way', async () => {
  const all = await map();
  expect(between(all, 'li-min', 'zhang-yuzhen')).toMatchObject([
    { kind: 'AUTHORISATION', region: 'hebei', kinship: 'PARENT', stage: 'ACTIVE', place: null, dueAt: null },
  ]);
  expect(between(all, 'hao-zhiqiang', 'hao-shouren')).toMatchObject([
    { stage: 'SCHEDULED', terms: { firstDay: '2026-12-01' }, dueAt: '2026-12-01T00:00:00.000+08:00' },
  ]);
  expect(between(all, 'luo-min', 'lou-caiyun')).toMatchObject([
    { stage: 'APPLIED', dueAt: '2026-11-22T09:10:00.000+08:00' },
  ]);
  expect(between(all, 'guan-xiaolin', 'dou-lanying')).toMatchObject([{ terms: { ceilingFen: 5_000 } }]);
});

test('a network, money that waits in a wallet, a family account, a quota and a proposal', async () => {
  const all = await map();
  expect(between(all, 'liu-zhihang', 'pei-xiaowei')).toMatchObject([{ kind: 'NETWORK', region: 'ningbo-network' }]);
  expect(between(all, 'fang-zhiyuan', 'jiang-yuee')).toMatchObject([
    { kind: 'WALLET_WAITING', amountFen: 30_000, bouncesAt: '2026-11-23T06:00:00.000+08:00' },
  ]);
  expect(between(all, 'song-jia', 'dong-yumei')).toMatchObject([{ kind: 'FAMILY_CODE', kinship: 'PARENT' }]);
  expect(between(all, 'duan-li', 'duan-shouren')).toMatchObject([
    { kind: 'CROSS_PROVINCE', stage: 'ACTIVE', quotaFen: 80_000, leftFen: 65_000, dueAt: null },
  ]);
  expect(between(all, 'duan-jun', 'duan-shouren')).toMatchObject([
    { kind: 'CROSS_PROVINCE', stage: 'PROPOSED', quotaFen: 50_000, leftFen: 0, dueAt: expect.any(String) },
  ]);
  expect(balancesOf(all, 'duan-li')).toMatchObject({ personalFen: 170_000, earmarkedFen: 65_000 });
  expect(balancesOf(all, 'jiang-yuee')).toMatchObject({ walletFen: 20_000, earmarkedFen: 0 });
  expect(balancesOf(all, 'bao-guoping')).toMatchObject({ personalFen: 80_000, earlierYearsFen: 200_000 });
});

test('a region is who is insured there now, and whoever shares with them from elsewhere', async () => {
  const inHebei = await map({ region: 'hebei' });
  const elsewhere = inHebei.people.filter(({ region }) => region !== 'hebei').map(({ id }) => id);
  expect(elsewhere).toEqual(expect.arrayContaining(['duan-li', 'duan-jun']));
  expect(ids(inHebei)).not.toContain('chen-jianhua');
  expect((await map({ family: '没有这一家' })).people).toEqual([]);
});

test('what begins and ends is seen at once, and what is over is gone', async () => {
  const stories = storiesOf(bureau);
  expect(await stories.add('wang-fang', 'liu-guilan', 'PARENT')).toBe('added');
  expect(between(await map(), 'wang-fang', 'liu-guilan')).toMatchObject([{ kind: 'AUTHORISATION', stage: 'ACTIVE' }]);
  expect(await stories.unbind('wang-fang', 'liu-guilan')).toBe('unbound');
  expect(between(await map(), 'wang-fang', 'liu-guilan')).toEqual([]);
  expect(await stories.order('meng-lan')).toBe('孟晴, 孟阳');
  await stories.putFirst('meng-lan', 'meng-yang');
  const all = await map();
  expect(between(all, 'meng-yang', 'meng-lan')).toMatchObject([{ place: 0 }]);
  expect(between(all, 'meng-qing', 'meng-lan')).toMatchObject([{ place: 1 }]);
  expect(await stories.endQuota('duan-li', 'duan-shouren')).toBe('returned 65000');
  expect(between(await map(), 'duan-li', 'duan-shouren')).toEqual([]);
});

test('no ID number and no phone of anybody is in it', async () => {
  const text = JSON.stringify(await map());
  const secrets = SANDBOX.people.flatMap(({ idNumber, phone }) => [idNumber, ...(phone === null ? [] : [phone])]);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).not.toMatch(/\d{11,}/);
});

test('an unknown question is refused, and outside demo mode there is no map', async () => {
  expect((await bureau.anyone.refused('readFamilyMap', { query: { person: 'wang-fang' } })).code).toBe('INVALID_INPUT');
  expect((await bureau.anyone.refused('readFamilyMap', { query: { region: 'nowhere' } })).code).toBe('INVALID_INPUT');
  const real = await openTestBureau({ demo: false });
  const answers = [await real.call('GET', '/_demo/family-map'), await real.call('GET', '/_demo/ledger/transfers')];
  await real.close();
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
    [404, 'NOT_FOUND'],
    [404, 'NOT_FOUND'],
  ]);
});
