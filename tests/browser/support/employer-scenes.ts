import { confirmApplication, declineApplication, handIn, readApplication } from './employer-ways';
import { pagesOf, type Scene } from './scene';

const CONFIRMED: Scene = {
  name: 'an employer in 山西 hands in a mother, and her son confirms',
  pages: [
    'home',
    'employer/office',
    ...pagesOf('through-employer', 'application notice terms pledge pledge-review check result'),
  ],
  play: async ({ world, pickUp }) => {
    const office = await pickUp();
    await office.open('pages/employer/office/index');
    const mother = { relation: '父母', ...(await world.identityOf('ji-xiulan')) };
    await handIn(office, '晋演示煤机厂', /^郝志强/, mother);
    const son = await pickUp();
    await readApplication(son, '郝志强');
    await confirmApplication(son, '500');
  },
};

const DECLINED: Scene = {
  name: 'an employer in 河北 hands in a mother, and her daughter declines',
  pages: ['home', 'employer/office', ...pagesOf('through-employer', 'application declined')],
  play: async ({ world, pickUp }) => {
    const office = await pickUp();
    await office.open('pages/employer/office/index');
    const mother = { relation: '父母', ...(await world.identityOf('liu-guilan')) };
    await handIn(office, '冀演示机械厂', /^王芳/, mother);
    const daughter = await pickUp();
    await readApplication(daughter, '王芳');
    await declineApplication(daughter);
  },
};

export const EMPLOYER_SCENES: readonly Scene[] = [CONFIRMED, DECLINED];
