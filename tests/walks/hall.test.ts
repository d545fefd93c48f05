import { heldBetween } from '../browser/support/add-in-region';
import { TARGET } from '../browser/support/glass';
import { bindAtCounter, readPapers } from '../browser/support/hall-ways';
import { onePhone } from '../browser/support/one-phone';
import { press, signInAs } from '../browser/support/walk';

const one = onePhone();
const walker = () => ({ page: one.phone.page, look: async () => {} });

test('from the halls to the papers to the sheet, which goes to the printer where there is one', async () => {
  const { page, window, open } = one.phone;
  const sheets = () => window.evaluate(() => (globalThis as { sheets?: number }).sheets ?? 0);
  await window.addInitScript(() =>
    Object.assign(globalThis, { print: () => Object.assign(globalThis, { sheets: 1 }) }),
  );
  await open('pages/hall/list/index');
  await readPapers(walker());
  // A mini-program cannot print, and offers no button that leads nowhere.
  if (TARGET === 'weapp') return expect(await page.getByRole('button', { name: '打印' }).count()).toBe(0);
  await press(page, '打印');
  expect(await sheets()).toBe(1);
});

test('a clerk binds for a daughter who sent her father; she reads who stood there, and the bureau holds it', async () => {
  const { world, phone, another } = one;
  const [present, relative, proxy] = [
    await world.identityOf('wang-fang'),
    await world.identityOf('liu-guilan'),
    await world.identityOf('wang-jianguo'),
  ];
  await phone.open('pages/clerk/counter/index');
  await bindAtCounter(walker(), { present, relative, proxy });
  const [sharing] = await heldBetween(world, 'wang-fang', 'liu-guilan');
  expect(sharing).toMatchObject({
    stage: 'ACTIVE',
    kinship: 'PARENT',
    consent: { signedBy: 'PAPER' },
    atHalls: [{ matter: 'START_SHARING', hall: '河北医保大厅（演示）', proxy: expect.stringMatching(/国$/) }],
  });

  const fang = await another();
  await signInAs(fang.page, '王芳');
  await fang.open('pages/hall/deeds/index');
  await fang.page.getByText('家庭共济绑定').first().waitFor();
  await fang.page
    .getByText(/代办人 王\*国/)
    .first()
    .waitFor();
});
