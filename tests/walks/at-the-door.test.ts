import { GUANGDONG_WAY } from '../browser/support/guangdong-way';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, press, signInAs } from '../browser/support/walk';

const one = onePhone();

test('a member of another’s network hears at the door that they may invite nobody, leaves it, and may then', async () => {
  const { page } = one.phone;
  await signInAs(page, '裴晓薇');
  await press(page, /^邀请家人入网，/);
  await arriveAt(page, '现在不能添加');
  await page.getByText('您已在别人的家庭共济网里，不能再邀请家人。').filter({ visible: true }).first().waitFor();
  await press(page, '查看现在的关系');
  await arriveAt(page, '家庭共济网');
  expect(await page.getByRole('button', { name: '邀请家人入网' }).count()).toBe(0);
  await press(page, '退出');
  await press(page, '确认退出');
  await press(page, '返回首页');
  await press(page, /^邀请家人入网，/);
  await page.getByRole('checkbox', { name: '已阅读家庭共济网须知' }).waitFor();
});

test('who binds in 广东 may show the relative’s medical code from the result', async () => {
  const { page } = one.phone;
  await signInAs(page, GUANGDONG_WAY.sharerName);
  await GUANGDONG_WAY.addMother({ page, look: async () => {} });
  await press(page, '出示黄*英的医保码');
  await arriveAt(page, '黄*英的医保码');
  const { familyCodes } = await (await one.world.as('chen-jianhua')).ask('listFamilyCodes');
  expect(familyCodes).toMatchObject([{ side: 'HOLDER', route: 'SHARING', endedAt: null }]);
});
