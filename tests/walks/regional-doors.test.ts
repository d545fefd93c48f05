import { REGION_CODES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { addRelativeDoor } from '@/frames/add-relative-screens';
import { arriveAt, press, signInAs } from '../browser/support/walk';
import { openWorld, type World } from '../browser/support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Somebody of this region whom the login offers and who has an account of their own. */
const sharerOf = async (region: string): Promise<string> => {
  const { personas } = await world.anyone.ask('listPersonas');
  for (const persona of personas.filter((one) => one.region === region)) {
    const { insurance } = await (await world.as(persona.id)).ask('readMe');
    if (insurance.kind === 'EMPLOYEE' && insurance.status === 'NORMAL') return persona.name;
  }
  throw new Error(`Nobody of ${region} may share.`);
};

test.each(REGION_CODES)('地方专区 of %s leads into the region’s own flow', async (code) => {
  const name = await sharerOf(code);
  const phone = await world.pickUpPhone();
  await phone.open();
  await signInAs(phone.page, name);
  await press(phone.page, /^国家医保服务平台，/);
  await press(phone.page, /^地方专区，/);
  await arriveAt(phone.page, '地方专区');
  await press(phone.page, `进入${REGIONS[code].name}专区`);
  const [, flow] = addRelativeDoor(REGIONS[code]).match(/^\/pages\/([^/]+)\//) ?? [];
  const title = phone.page.getByRole('heading', { level: 1 });
  await title.filter({ visible: true, hasNotText: '地方专区' }).first().waitFor();
  expect(await phone.screen()).toMatch(new RegExp(`^pages/${flow}/`));
  expect(phone.faults).toEqual([]);
});
