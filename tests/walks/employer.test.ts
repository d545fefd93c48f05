import { heldBetween } from '../browser/support/add-in-region';
import { confirmApplication, declineApplication, handIn, readApplication } from '../browser/support/employer-ways';
import { write } from '../browser/support/form-parts';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, press } from '../browser/support/walk';

const one = onePhone();
const look = async () => {};

const handedIn = async (employer: string, employee: RegExp, mother: string) => {
  const { world, phone } = one;
  await phone.open('pages/employer/office/index');
  const relative = { relation: '父母', ...(await world.identityOf(mother)) };
  await handIn({ page: phone.page, look }, employer, employee, relative);
};

test('what the employer handed in binds nobody before the employee confirms it, with a ceiling of their own', async () => {
  await handedIn('晋演示煤机厂', /^郝志强/, 'ji-xiulan');
  const { page } = await one.another();
  await readApplication({ page, look }, '郝志强');
  expect(await heldBetween(one.world, 'hao-zhiqiang', 'ji-xiulan')).toEqual([]);
  await confirmApplication({ page, look }, '500');
  expect(await heldBetween(one.world, 'hao-zhiqiang', 'ji-xiulan')).toMatchObject([
    {
      stage: 'ACTIVE',
      throughEmployer: '晋演示煤机厂',
      terms: { ceilingFen: 50_000 },
      consent: { signedBy: 'DRAWN' },
    },
  ]);
});

test('the office looks over what it typed before anything is handed in, and mends it', async () => {
  const { world, phone } = one;
  const { page } = phone;
  await phone.open('pages/employer/office/index');
  await press(page, '冀演示机械厂');
  await press(page, /^王芳/, 'radio');
  const { name, idNumber } = await world.identityOf('liu-guilan');
  await write(page, '亲属姓名', name);
  await write(page, '亲属证件号码', idNumber);
  await press(page, '配偶', 'radio');
  await press(page, '提交给职工确认');
  await arriveAt(page, '请核对');
  const { applications } = await (await world.as('wang-fang')).ask('listEmployerApplications');
  expect(applications).toEqual([]);
  await press(page, '修改亲属是职工的', 'link');
  await press(page, '父母', 'radio');
  await press(page, '提交给职工确认');
  await arriveAt(page, '请核对');
  await press(page, '确认提交');
  await page.getByText('已提交，等职工确认').first().waitFor();
  const after = await (await world.as('wang-fang')).ask('listEmployerApplications');
  expect(after.applications).toMatchObject([{ kinship: 'PARENT', state: 'WAITING' }]);
});

test('an employee declines, and nobody is bound', async () => {
  await handedIn('冀演示机械厂', /^王芳/, 'liu-guilan');
  const { page } = await one.another();
  await readApplication({ page, look }, '王芳');
  await declineApplication({ page, look });
  expect(await heldBetween(one.world, 'wang-fang', 'liu-guilan')).toEqual([]);
  const { applications } = await (await one.world.as('wang-fang')).ask('listEmployerApplications');
  expect(applications).toMatchObject([{ state: 'DECLINED', sharingId: null }]);
});
