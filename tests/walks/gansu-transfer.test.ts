import { transferInGansu } from '../browser/support/gansu-transfer-way';
import { arriveAt, balanceAtHome, press, signInAs } from '../browser/support/walk';
import { openWorld, type World } from '../browser/support/world';
import { aSharingRequest } from '../support/requests';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const mi = await world.as('mi-lan');
  const body = { ...(await aSharingRequest(mi, 'mi-lan', 'mi-shan')), memberFace: 'MOCK' as const };
  await mi.ask('startSharing', { body });
});
afterAll(() => world.close());

test('甘肃: a daughter moves money to a member, and her father finds it at home and in his records', async () => {
  const daughter = await world.pickUpPhone();
  await daughter.open();
  const rows = await transferInGansu({ page: daughter.page, look: async () => {} });
  expect(rows).toEqual(expect.arrayContaining([expect.stringMatching(/划拨金额.*300\.00/)]));
  expect(rows).toEqual(expect.arrayContaining([expect.stringMatching(/1,500\.00.*1,200\.00/)]));
  const father = await world.pickUpPhone();
  await father.open();
  await signInAs(father.page, '米山');
  await father.page.getByText('共济账户余额，家人划拨给我的').waitFor();
  expect(await balanceAtHome(father.page)).toMatch(/300\.00/);
  await press(father.page, /^家庭共济管理，/);
  await press(father.page, /^划拨记录，/);
  await arriveAt(father.page, '划拨记录');
  await father.page.getByRole('button', { name: /^转入 · 米\*（子女），300\.00/ }).waitFor();
  expect([...daughter.faults, ...father.faults, ...daughter.strangers, ...father.strangers]).toEqual([]);
});
