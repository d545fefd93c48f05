import { arriveAt, press, signInAs, textOf } from '../browser/support/walk';
import { type AppPhone, openWorld, type World } from '../browser/support/world';

/** After the season of every region has closed; the world starts in the middle of it. */
const AFTER_THE_SEASON = { setTo: '2027-02-15T09:00:00.000+08:00' };

let world: World;
let phone: AppPhone;
beforeAll(async () => {
  world = await openWorld();
  phone = await world.pickUpPhone();
});
afterAll(() => world.close());
afterEach(() => {
  // the browser itself says that a line was cut
  const faults = phone.faults.filter((fault) => !fault.includes('ERR_FAILED'));
  expect({ faults, strangers: phone.strangers }).toEqual({ faults: [], strangers: [] });
});

const said = () => textOf(phone.page.getByRole('main'));
const dayOfBureau = async () => (await world.anyone.ask('readClock')).today;

test('where a season is closed the sandbox says what day it is, and does nothing before it is confirmed', async () => {
  await world.anyone.ask('moveClock', { body: AFTER_THE_SEASON });
  await phone.open();
  await signInAs(phone.page, '李刚');
  await phone.open('pages/pay-premium/person/index');
  await press(phone.page, '这是演示，可以重新开始');
  await arriveAt(phone.page, '关于这个演示');
  await phone.page.getByText('演示里的今天是').waitFor();
  expect(await said()).toContain('演示里的今天是 2027年2月15日。');
  await press(phone.page, '重新开始');
  await press(phone.page, '不重新开始');
  expect(await dayOfBureau()).toBe('2027-02-15');
});

test('begun again, everybody is signed out, the day is the first one, and the premium is due', async () => {
  await press(phone.page, '重新开始');
  const dialog = phone.page.getByRole('dialog');
  expect(await textOf(dialog)).toContain('所有人办过的事都会清除');
  await dialog.getByRole('button', { name: '重新开始', exact: true }).click();
  await arriveAt(phone.page, '一家人，一起用医保账户');
  expect(await dayOfBureau()).toBe('2026-11-22');
  await signInAs(phone.page, '李刚');
  await phone.open('pages/pay-premium/person/index');
  await phone.page.getByText('应缴').first().waitFor();
});

test('without an answer it says so, and nobody is signed out', async () => {
  await phone.open('pages/me/about/index');
  await phone.intercept('/_demo/reset', (route) => route.abort());
  await press(phone.page, '重新开始');
  const dialog = phone.page.getByRole('dialog');
  await dialog.getByRole('button', { name: '重新开始', exact: true }).click();
  await dialog.getByText('还没有收到答复').waitFor();
  await press(phone.page, '不重新开始');
  await phone.open('pages/me/overview/index');
  await arriveAt(phone.page, '我的');
});
