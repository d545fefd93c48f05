import { onePhone } from '../browser/support/one-phone';
import { arriveAt, press, signInAs } from '../browser/support/walk';

const one = onePhone();

const divorce = () =>
  one.world.anyone.ask('recordKinshipEvent', { body: { personId: 'wu-bin', relativeId: 'pang-jing', ended: true } });

test('a divorce: home says that there is something to look at, one tap leads to the end of the sharing, and then it is over', async () => {
  await divorce();
  const { page, open } = one.phone;
  await signInAs(page, '武斌');
  await press(page, /^有 1 件事要看/);
  await arriveAt(page, '要看的事');
  await arriveAt(page, /^登记显示，您与庞\*（配偶）的关系已结束/);
  await press(page, /^看要不要结束：/);
  await arriveAt(page, /^确定要解绑/);
  await press(page, /^确[认定]解绑/);
  await arriveAt(page, /^已解绑/);
  await open();
  await arriveAt(page, /^您好/);
  await page
    .getByRole('button', { name: /^家庭共济/ })
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: /件事要看/ }).count()).toBe(0);
});

test('what was looked at is put away: home is quiet, and the page keeps it folded', async () => {
  const { page, open } = one.phone;
  await signInAs(page, '鲍国平');
  await press(page, /^有 1 件事要看/);
  await arriveAt(page, /^与应\*萍（配偶）的家庭共济快到期/);
  await press(page, /^知道了：/);
  await page.getByText('都看过了').first().waitFor();
  await press(page, '看过的 1 件');
  await press(page, /^与应\*萍（配偶）的家庭共济快到期/);
  await arriveAt(page, '修改用途和日期');
  await open();
  await arriveAt(page, /^您好/);
  expect(await page.getByRole('button', { name: /件事要看/ }).count()).toBe(0);
});
