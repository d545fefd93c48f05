import { goHome, heldBetween, openRelative } from '../browser/support/add-in-region';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, press, rowsIn, signInAs, writeDay } from '../browser/support/walk';
import { withdraw } from '../browser/support/zhejiang-ways';

const one = onePhone();
const noLook = async () => {};

const toCase = () => openRelative(one.phone, /^家庭共济查询/, /^娄\*云/);
const held = async () => {
  const [sharing] = await heldBetween(one.world, 'luo-min', 'lou-caiyun');
  return sharing;
};

describe('浙里办', () => {
  test('a case goes its way in words, and may be withdrawn until it is completed', async () => {
    const { page } = one.phone;
    await signInAs(page, '骆敏');
    await toCase();
    expect((await rowsIn(page)).slice(0, 4)).toEqual([
      '申请2026年11月22日 08:40',
      '受理预计 2026年11月22日 09:10',
      '办结在前一步之后',
      '送达在前一步之后',
    ]);
    await one.world.advance(30);
    await toCase();
    expect((await rowsIn(page)).slice(1, 3)).toEqual(['受理2026年11月22日 09:10', '办结预计 2026年11月22日 10:40']);
    expect(await held()).toMatchObject({ stage: 'ACCEPTED' });
    await withdraw({ page, look: noLook });
    expect(await held()).toMatchObject({ stage: 'WITHDRAWN', moves: [] });
    await goHome(one.phone);
    await press(page, /^家庭共济查询/);
    await page.getByRole('button', { name: '已撤销 1 位' }).waitFor();
  });

  test('once it is completed, it is in force, told by SMS, and no longer to be withdrawn', async () => {
    const { page } = one.phone;
    await one.world.advance(120);
    await signInAs(page, '骆敏');
    await toCase();
    expect((await rowsIn(page)).slice(2, 4)).toEqual(['办结2026年11月22日 10:40', '送达2026年11月22日 10:40']);
    await page.getByRole('button', { name: '解除共济' }).filter({ visible: true }).waitFor();
    expect(await page.getByRole('button', { name: '撤销' }).filter({ visible: true }).count()).toBe(0);
    expect(await held()).toMatchObject({ stage: 'ACTIVE' });
    const { messages } = await one.world.anyone.ask('readInbox', { query: { phone: '12000003801' } });
    expect(messages.map(({ text }) => text).join('\n')).toContain('办结');
  });

  test('the matter 家庭共济解绑 leads to the list', async () => {
    const { page } = one.phone;
    await signInAs(page, '骆敏');
    await press(page, /^家庭共济，/);
    await press(page, '已阅读家庭共济须知', 'checkbox');
    await press(page, '进入办事');
    await press(page, /^家庭共济解绑/, 'radio');
    await press(page, '下一步');
    await arriveAt(page, '家庭共济查询');
  });
});

test('宁波: what may be shared is the money of earlier years, and the last day can be put off', async () => {
  const { page } = one.phone;
  await signInAs(page, '鲍国平');
  expect(await rowsIn(page)).toEqual(expect.arrayContaining(['当年账户余额¥ 800.00', '可以共济¥ 2,000.00']));
  await openRelative(one.phone, /^家庭共济查询/, /^应\*萍/);
  expect(await rowsIn(page)).toContain('接下来2026年11月24日 00:00 自动解除');
  await press(page, '修改用途和日期');
  await writeDay(page, '授权结束日期', '2027-06-30');
  await press(page, '下一步');
  await arriveAt(page, '请核对改动');
  await press(page, '确认修改');
  await arriveAt(page, '已修改');
  expect(await rowsIn(page)).toContain('结束日期2027年6月30日');
  await one.world.anyone.ask('moveClock', { body: { setTo: '2026-11-24T00:00:00+08:00' } });
  const [sharing] = await heldBetween(one.world, 'bao-guoping', 'ying-jieping');
  expect(sharing).toMatchObject({ stage: 'ACTIVE', terms: { lastDay: '2027-06-30' } });
});
