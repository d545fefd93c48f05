import { leaveForm } from '../browser/support/form-parts';
import type { Glass } from '../browser/support/glass';
import { HEBEI_WAY } from '../browser/support/hebei-way';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, drawSignature, press, signInAs, writeRelative } from '../browser/support/walk';

const one = onePhone();
const DAUGHTER = /^王\*|^王芳（子女）/;

/** 王芳 binds her mother as always, and on the check page asks her first. */
const askMotherFirst = async (page: Glass) => {
  await signInAs(page, '王芳');
  await press(page, /^添加我的亲属/);
  await arriveAt(page, '填写亲属信息');
  await writeRelative(page, HEBEI_WAY.mother);
  await leaveForm(page);
  await press(page, /^我已阅读以上内容/, 'checkbox');
  await press(page, '我已阅读并同意');
  await arriveAt(page, '承诺内容');
  await drawSignature(page);
  await press(page, '确认签名');
  await arriveAt(page, '请核对');
  await press(page, /^先请亲属本人同意/, 'checkbox');
  await press(page, '确认授权');
  await arriveAt(page, '已请对方同意');
};

const mothersSharings = async () => (await (await one.world.as('liu-guilan')).ask('listSharings')).sharings;

const answerAs = async (page: Glass, word: '同意' | '不同意', done: string) => {
  await press(page, '长辈版', 'checkbox');
  await signInAs(page, '刘桂兰');
  await press(page, DAUGHTER);
  await press(page, '去看告知书，再答复');
  await page.getByText('先看三句话').first().waitFor();
  if (word === '同意') await press(page, '我已阅读以上内容', 'checkbox');
  await page.getByRole('button', { name: word, exact: true }).click();
  await press(page, `确认${word}`);
  await arriveAt(page, done);
};

test('the relative agrees on her own phone, only then it holds, and she unbinds herself without asking anybody', async () => {
  const { phone, another } = one;
  await askMotherFirst(phone.page);
  expect(await mothersSharings()).toMatchObject([{ stage: 'PROPOSED', agreement: null }]);

  const hers = await another();
  await answerAs(hers.page, '同意', '已同意');
  const [agreed] = await mothersSharings();
  expect(agreed).toMatchObject({ stage: 'ACTIVE', moves: ['END'] });
  expect(agreed?.agreement).not.toBeNull();

  await press(hers.page, '返回首页');
  await press(hers.page, /^共济管理/);
  // home, which then lies under the list, names her, too
  await arriveAt(hers.page, '共济管理');
  await hers.page.getByRole('button', { name: DAUGHTER }).filter({ visible: true }).first().click();
  await arriveAt(hers.page, '共济消费记录');
  await press(hers.page, '解绑');
  await arriveAt(hers.page, '确定要解绑吗？');
  await press(hers.page, '确认解绑');
  await arriveAt(hers.page, '已解绑');
  expect(await mothersSharings()).toMatchObject([{ stage: 'ENDED', ended: { by: 'BENEFICIARY' } }]);
});

test('the relative does not agree: nothing holds, and the daughter reads that it did not come about', async () => {
  const { world, phone, another } = one;
  await askMotherFirst(phone.page);
  const hers = await another();
  await answerAs(hers.page, '不同意', '已答复不同意');
  expect(await mothersSharings()).toMatchObject([{ stage: 'NOT_AGREED', agreement: null }]);
  const [told] = (await (await world.as('wang-fang')).ask('listSharings')).sharings;
  expect(told).toMatchObject({ stage: 'NOT_AGREED', history: [{ move: 'ASK' }, { move: 'LAPSE' }] });
});
