import { answer, changeQuota, end, openRelation, payCare, propose } from '../browser/support/cross-ways';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, balanceAtHome, press, rowsIn, signInAs, textOf } from '../browser/support/walk';

const one = onePhone();

const pickUp = async () => {
  const { page, open } = await one.another();
  return { walker: { page, look: async () => undefined }, page, open };
};

/** What the bureau holds between these two, read by the first. */
const heldBy = async (persona: string, other: string) => {
  const { sharings } = await (await one.world.as(persona)).ask('listCrossProvinceSharings');
  return sharings.find((sharing) => sharing.other.name === other);
};

const SCREEN = 'pages/cross-province/start/index';

test('two phones: proposed, accepted, spent at the hospital, premium paid, changed, and ended by the mother', async () => {
  const [son, mother] = [await pickUp(), await pickUp()];
  await propose(son.walker);
  await son.open();
  expect(await balanceAtHome(son.page)).toBe('¥ 3,500.00');

  await signInAs(mother.page, '苏玉莲');
  await answer(mother.walker, '接受');
  await son.open();
  expect(await balanceAtHome(son.page)).toBe('¥ 2,500.00');
  expect(await rowsIn(son.page)).toContain('跨省额度¥ 1,000.00');

  await one.world.settleAtHospital('su-yulian');
  await openRelation(son.walker, /^苏\*莲（父母），有效/);
  expect(await rowsIn(son.page)).toEqual(expect.arrayContaining(['已用¥ 80.00', '还剩¥ 920.00']));
  await press(son.page, /^支出 · 看病或买药/);
  await arriveAt(son.page, '河北演示医院');
  expect(await rowsIn(son.page)).toContain('我给的跨省额度¥ 80.00');

  await son.open(SCREEN);
  await payCare(son.walker);
  await son.open(SCREEN);
  await openRelationFromList(son.page);
  await changeQuota(son.walker, '800');
  await son.open();
  expect(await balanceAtHome(son.page)).toBe('¥ 2,700.00');

  await mother.open(SCREEN);
  await end(mother.walker, /^夏\*（子女），有效/);
  expect(await rowsIn(mother.page)).toContain('退回的金额690.00 元');
  await son.open();
  expect(await balanceAtHome(son.page)).toBe('¥ 3,390.00');
  expect(await heldBy('xia-ming', '苏玉莲')).toMatchObject({
    ended: { by: 'BENEFICIARY', returnedFen: 69_000 },
    quota: { totalFen: 80_000, usedFen: 11_000, leftFen: 0 },
    moves: [],
  });
  const ming = await (await one.world.as('xia-ming')).ask('readMe');
  expect(ming.personalAccount).toMatchObject({ balanceFen: 339_000, earmarkedFen: 0 });
});

const openRelationFromList = async (page: Parameters<typeof press>[0]): Promise<void> => {
  await press(page, /^苏\*莲（父母），有效/);
  await arriveAt(page, /^共济额度/);
};

test('both answers are equally large, and a no moves no money', async () => {
  const father = await pickUp();
  await signInAs(father.page, '段守仁');
  await press(father.page, '查看并答复');
  await press(father.page, '看告知书，再答复');
  await arriveAt(father.page, /被共济人/);
  const sizes = await Promise.all(
    ['接受', '不接受'].map(async (name) => {
      const box = await father.page.getByRole('button', { name, exact: true }).boundingBox();
      return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
    }),
  );
  expect(sizes[0]).toEqual(sizes[1]);
  await father.open();
  await answer(father.walker, '不接受');
  const jun = await pickUp();
  await signInAs(jun.page, '段军');
  expect(await balanceAtHome(jun.page)).toBe('¥ 1,600.00');
  await jun.open(SCREEN);
  await press(jun.page, /^段\*仁（父母），没有接受/);
  await jun.page.getByText('对方没有接受，没有划钱。').first().waitFor();
  expect(await heldBy('duan-jun', '段守仁')).toMatchObject({ stage: 'DECLINED', acceptedAt: null });
});

test('a fen short of the premium: said before anything is confirmed, and one press away from mending', async () => {
  const wan = await pickUp();
  await signInAs(wan.page, '万春');
  await wan.open(SCREEN);
  await press(wan.page, /^缴居民医保费，/);
  await press(wan.page, /^代他人缴费/, 'radio');
  await press(wan.page, '下一步');
  await press(wan.page, /^廖\*珍（父母）/, 'radio');
  await press(wan.page, '下一步');
  await arriveAt(wan.page, '请核对');
  await wan.page.getByText('额度还剩 399.99 元，不够 400.00 元，没有扣款。').first().waitFor();
  await press(wan.page, '修改额度');
  await changeQuotaTo(wan.page);
  expect(await textOf(wan.page.getByText('共济额度现在是 400.00 元。').first())).toBe('共济额度现在是 400.00 元。');
});

const changeQuotaTo = async (page: Parameters<typeof press>[0]): Promise<void> => {
  await arriveAt(page, '修改额度');
  await page.getByRole('textbox', { name: '新的额度（元）' }).fill('400');
  await press(page, '下一步');
  await arriveAt(page, '核对新的额度');
  await press(page, '确认修改');
  await arriveAt(page, '已修改');
};
