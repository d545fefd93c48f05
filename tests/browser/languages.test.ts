import { maskName } from '@/domain/person/masking';
import { foreignOn, languageOf } from './support/tongue-look';
import {
  addInTongue,
  chooseLanguage,
  ENGLISH_WAY,
  PLAIN_WAY,
  payInTongue,
  signInWang,
  type TongueWay,
} from './support/tongue-ways';
import { arriveAt, press } from './support/walk';
import { type AppPhone, openWorld, type World } from './support/world';

/** The notices and pledges are the bureau's, in Chinese. */
const OF_THE_BUREAU = ['notice', 'pledge'];

describe.each<[string, string, string, TongueWay]>([
  ['English', '', 'en', ENGLISH_WAY],
  ['English, in 长辈版', '?ui=elder', 'en', ENGLISH_WAY],
  ['简明', '', 'zh-CN', PLAIN_WAY],
])('the main journey in %s', (_, query, language, way) => {
  let world: World;
  let phone: AppPhone;
  const wrong: Record<string, string[]> = {};
  let names: readonly string[] = [];

  beforeAll(async () => {
    world = await openWorld();
    const { personas } = await world.anyone.ask('listPersonas');
    names = personas.flatMap(({ name, who }) => [who, name, maskName(name)]).sort((a, b) => b.length - a.length);
    phone = await world.pickUpPhone({ viewport: { width: 375, height: 812 } });
    await phone.open(undefined, query);
    await arriveAt(phone.page, '一家人，一起用医保账户');
  });
  afterAll(() => world?.close());
  afterEach(() => expect(phone.faults).toEqual([]));

  const look = async (screen: string) => {
    const found = await foreignOn(phone.window, language, OF_THE_BUREAU.includes(screen) ? null : names);
    if (found.length > 0) wrong[screen] = found;
  };

  test('is chosen before one signs in, and home speaks it at once', async () => {
    await chooseLanguage(phone.page, way.name);
    await arriveAt(phone.page, way.welcome);
    await look('welcome');
    await phone.open(undefined, query);
    await arriveAt(phone.page, way.welcome);
    expect(await languageOf(phone.window)).toBe(language);
    await signInWang(phone.page, way);
    await arriveAt(phone.page, way.section);
    await look('home');
  });

  test('leads from the form to the result', async () => {
    await addInTongue({ page: phone.page, look }, way);
  });

  test('leads to the receipt of a premium', async () => {
    await payInTongue({ page: phone.page, look }, way);
  });

  test('is left again in 我的; everything is Chinese then', async () => {
    await press(phone.page, way.me.tile);
    await arriveAt(phone.page, way.me.title);
    await look('me');
    await chooseLanguage(phone.page, /^中文/);
    await arriveAt(phone.page, /^您好/);
    await arriveAt(phone.page, '业务办理 · 个人账户共济');
    expect(await languageOf(phone.window)).toBe('zh-CN');
    expect(await phone.window.locator('body [lang]').count()).toBe(0);
  });

  test('nothing reaches beyond the glass, and every part is in its language', () => {
    expect(wrong).toEqual({});
  });
});
