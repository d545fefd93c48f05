import { overflowOf, poorControlsOn, violationsOn } from './support/audit';
import { GUANGDONG_WAY } from './support/guangdong-way';
import { HEBEI_WAY } from './support/hebei-way';
import type { Look } from './support/main-way';
import { arriveAt, press, signInAs } from './support/walk';
import { type AppPhone, openWorld, type World } from './support/world';

const hebei = { way: HEBEI_WAY, screens: 21 };
const guangdong = { way: GUANGDONG_WAY, screens: 18 };

/** The furniture is the same in both regions: each meets every size and every scheme, not every pair of them. */
const modes = [
  { mode: 'the standard size', query: '', colorScheme: 'light', leastPx: 44, ways: [hebei, guangdong] },
  { mode: 'the standard size in the dark', query: '', colorScheme: 'dark', leastPx: 44, ways: [hebei] },
  { mode: 'large letters', query: '?ui=elder', colorScheme: 'light', leastPx: 60, ways: [hebei] },
  { mode: 'large letters in the dark', query: '?ui=elder', colorScheme: 'dark', leastPx: 60, ways: [hebei, guangdong] },
] as const;

/** Screens beside the main journey, by their address and a heading on them. */
const signedOutScreens = [
  ['pages/sign-in/phone/index', '短信登录'],
  ['pages/sign-in/face/index', '模拟刷脸登录'],
] as const;
const signedInScreens = [
  ['pages/me/overview/index', '我的'],
  ['pages/me/account/index', '收支明细'],
  ['pages/me/about/index', /./],
  ['pages/records/list/index?kind=premium', '共济消费记录'],
  ['pages/my-relatives/list/index', '共济管理'],
] as const;

const small = { width: 375, height: 812 };

describe.each(modes)('in $mode', ({ query, colorScheme, leastPx, ways }) => {
  let world: World;
  let phone: AppPhone;
  let seen: string[];
  let wrong: Record<string, string[]>;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    phone = await world.pickUpPhone({ colorScheme, viewport: small });
    seen = [];
    wrong = {};
  });
  afterEach(() => phone.window.context().close());

  const look: Look = async (screen) => {
    seen.push(screen);
    const overflow = await overflowOf(phone.window);
    const found = [...(await violationsOn(phone.window)), ...(await poorControlsOn(phone.window, leastPx))];
    if (overflow > 0) found.push(`reaches ${overflow} px beyond the glass`);
    if (found.length > 0) wrong[screen] = found;
  };
  const lookAll = async (screens: readonly (readonly [string, string | RegExp])[]) => {
    for (const [screen, title] of screens) {
      await phone.open(screen, query);
      await arriveAt(phone.page, title);
      await look(screen);
    }
  };

  test.each([...ways])(
    'every screen of the main journey in $way.region can be seen, heard and pressed',
    async ({ way, screens }) => {
      const { page, open } = phone;
      const backHome = async (name: string) => {
        await press(page, '返回首页');
        await arriveAt(page, /^您好/);
        await look(name);
      };
      await open(undefined, query);
      await arriveAt(page, /^一家人/);
      await look('welcome');
      await press(page, '登录');
      await page.getByRole('button', { name: /^王芳，/ }).waitFor();
      await look('sign-in');
      await signInAs(page, way.sharerName);
      await look('home');
      await way.addMother({ page, look });
      await world.settleAtHospital(way.mother.id);
      await backHome('home with a bill due');
      await way.payPremium({ page, look });
      await backHome('home after paying');
      await way.readRecord({ page, look });
      await open(undefined, query);
      await way.unbind({ page, look });

      expect(wrong).toEqual({});
      expect(seen).toHaveLength(screens);
    },
  );

  test('so can the screens beside it', async () => {
    await lookAll(signedOutScreens);
    await phone.open(undefined, query);
    await signInAs(phone.page, '任海燕');
    await lookAll(signedInScreens);

    expect(wrong).toEqual({});
    expect(seen).toHaveLength(7);
  });
});

describe('the audit itself', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  test('sees pale words, a small and nameless control, one that says less than it shows, and a wide box', async () => {
    const { window: page } = await world.pickUpPhone({ viewport: small });
    await page.setContent(`<meta name="viewport" content="width=device-width, minimum-scale=1">
    <main style="background:#fff">
      <div style="color:#999">淡淡的字</div>
      <div style="color:#666">不够深的字</div>
      <div role="button" tabindex="0" style="width:20px;height:60px"></div>
      <div role="button" tabindex="0" aria-label="缴费" style="height:60px">不缴费</div>
      <div style="width:400px">宽</div>
    </main>`);
    const rules = (await violationsOn(page)).map((line) => line.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'color-contrast-enhanced', 'aria-command-name']));
    expect(await poorControlsOn(page, 44)).toEqual([
      'button “” has no name',
      'button “” is 20×60 px',
      'button “缴费” does not say 不缴费',
    ]);
    expect(await overflowOf(page)).toBeGreaterThan(0);
  });
});
