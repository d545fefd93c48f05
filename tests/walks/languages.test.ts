import { addInTongue, chooseLanguage, ENGLISH_WAY, signInWang } from '../browser/support/tongue-ways';
import { arriveAt, press } from '../browser/support/walk';
import { type AppPhone, openWorld, type World } from '../browser/support/world';

const look = async () => {};

describe('English, on a phone and in a browser', () => {
  let world: World;
  let phone: AppPhone;

  beforeAll(async () => {
    world = await openWorld();
    phone = await world.pickUpPhone();
  });
  afterAll(() => world?.close());
  afterEach(() => expect(phone.faults).toEqual([]));

  test('is chosen on the welcome, and kept when the app is opened again', async () => {
    await phone.open();
    await arriveAt(phone.page, '一家人，一起用医保账户');
    await chooseLanguage(phone.page, ENGLISH_WAY.name);
    await arriveAt(phone.page, ENGLISH_WAY.welcome);
    await phone.open();
    await arriveAt(phone.page, ENGLISH_WAY.welcome);
  });

  test('leads from home to a sharing', async () => {
    await signInWang(phone.page, ENGLISH_WAY);
    await arriveAt(phone.page, ENGLISH_WAY.section);
    await addInTongue({ page: phone.page, look }, ENGLISH_WAY);
  });

  test('gives way to Chinese again, on every screen that was seen in English', async () => {
    await press(phone.page, ENGLISH_WAY.me.tile);
    await chooseLanguage(phone.page, /^中文/);
    await arriveAt(phone.page, '业务办理 · 个人账户共济');
    await press(phone.page, /^添加我的亲属/);
    await arriveAt(phone.page, '填写亲属信息');
    await press(phone.page, '下一步');
    await arriveAt(phone.page, /^有 3 处要改/);
  });
});
