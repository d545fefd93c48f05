import { onePhone } from '../browser/support/one-phone';
import { arriveAt, press, signInAs } from '../browser/support/walk';

const one = onePhone();

describe('a screen reached from nowhere', () => {
  test.each([
    { screen: 'pages/add-relative/check/index', person: '王芳', leadsTo: '填写亲属信息' },
    { screen: 'pages/add-relative/pledge/index', person: '王芳', leadsTo: '填写亲属信息' },
    { screen: 'pages/pay-premium/check/index', person: '李刚', leadsTo: '居民医保费用缴纳' },
    { screen: 'pages/add-relative/check/index', person: '陈建华', leadsTo: '温馨提示' },
    { screen: 'pages/add-relative/result/index?key=nobody-knows-it', person: '王芳', leadsTo: '找不到这次办理' },
  ])('$screen leads $person to “$leadsTo”', async ({ screen, person, leadsTo }) => {
    const { page, open } = one.phone;
    await signInAs(page, person);
    await open(screen);
    await arriveAt(page, leadsTo);
  });

  test('signed out: through the sign-in and back to where the link pointed', async () => {
    const { page, open } = one.phone;
    await open('pages/records/list/index');
    await page.getByRole('radio', { name: '全部' }).click();
    await press(page, /^任海燕，/);
    await arriveAt(page, '共济消费记录');
    await page
      .getByRole('button', { name: /^石\*英/ })
      .first()
      .waitFor();
  });
});
