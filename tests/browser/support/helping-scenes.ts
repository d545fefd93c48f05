import { agreeBeside, answer, askToHelp, codeOnPhone, openByCode, openHelpings } from './helping-ways';
import { pagesOf, type Scene } from './scene';
import { arriveAt, press, signInAs } from './walk';

const BESIDE: Scene = {
  name: 'a daughter asks beside, her father agrees on her phone, she helps and ends it',
  pages: [
    'home',
    ...pagesOf('helping', 'list whom terms check result one ended'),
    ...pagesOf('help-answer', 'invitation'),
  ],
  play: async ({ world, pickUp }) => {
    const phone = await pickUp();
    const { page, look } = phone;
    await signInAs(page, '雷欣');
    const father = await world.identityOf('lei-zhenguo');
    await askToHelp(phone, father, '在身边');
    await agreeBeside(phone, father.name);
    await page.getByText('同意帮办').first().waitFor();
    await look('one');
    await press(page, `开始帮 ${father.name} 办`);
    await page.getByText(`正在帮 ${father.name} 办理`, { exact: true }).first().waitFor();
    await arriveAt(page, /的医保$/);
    await look('home');
    await press(page, '退出');
    await arriveAt(page, /^您好，雷\*$/);
    await openHelpings(page);
    await press(page, new RegExp(`^${father.name}`));
    await press(page, '结束帮办');
    await arriveAt(page, '已结束');
    await look('ended');
  },
};

const APART: Scene = {
  name: 'a son in 河北 asks his mother in 广东, who cannot talk now',
  pages: [...pagesOf('helping', 'list whom terms check result'), ...pagesOf('help-answer', 'invitation')],
  play: async ({ world, pickUp }) => {
    const son = await pickUp();
    await signInAs(son.page, '方志远');
    const mother = await world.identityOf('jiang-yuee');
    await askToHelp(son, mother, '不在身边');
    await arriveAt(son.page, '等家人答复');
    await son.look('result');
    const hers = await pickUp();
    await openByCode(hers, '12000006202', await codeOnPhone(world, '12000006202'));
    await answer(hers, '我现在不方便说话（算不同意）');
  },
};

export const HELPING_SCENES: readonly Scene[] = [BESIDE, APART];
