import { write } from '../browser/support/form-parts';
import type { Glass } from '../browser/support/glass';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, press, signInAs, textOf, writeRelative } from '../browser/support/walk';

const one = onePhone();
let page: Glass;
beforeEach(() => {
  page = one.phone.page;
});

const typed = (name: string) => page.getByRole('textbox', { name }).inputValue();

describe('a no', () => {
  test('to a mother in another province says what happened, what to do, and leads there', async () => {
    await signInAs(page, '周婷');
    await press(page, /^添加我的亲属/);
    await writeRelative(page, { relation: '父母', name: '何丽华', idNumber: '449902196209180049' });
    await press(page, '下一步');
    await press(page, /^我已阅读以上内容/, 'checkbox');
    await press(page, '我已阅读并同意');
    await press(page, /^键入姓名/, 'radio');
    await write(page, '请键入您的姓名', '周婷');
    await press(page, '确认签名');
    await press(page, '确认授权');
    await arriveAt(page, '未办成');
    const screen = await textOf(page.getByRole('main').filter({ visible: true }));
    expect(screen).toContain('这位亲属的参保地在广东，没有办理。');
    expect(screen).toContain('家人在外省参保，可以办跨省共济。');
    await press(page, '去办跨省共济');
    await page.getByRole('button', { name: '提出跨省共济' }).waitFor();
    const ting = await one.world.as('zhou-ting');
    expect((await ting.ask('listSharings')).sharings).toEqual([]);
  });

  const addParent = async (parent: { name: string; idNumber: string }, sharer: string) => {
    await press(page, /^添加我的亲属/);
    await writeRelative(page, { relation: '父母', ...parent });
    await press(page, '下一步');
    await press(page, /^我已阅读以上内容/, 'checkbox');
    await press(page, '我已阅读并同意');
    await press(page, /^键入姓名/, 'radio');
    await write(page, '请键入您的姓名', sharer);
    await press(page, '确认签名');
    await press(page, '确认授权');
    await arriveAt(page, '未办成');
  };

  test('to a name that is not the number’s leads back to the form, with everything typed', async () => {
    await signInAs(page, '孙丽');
    await addParent({ ...(await one.world.identityOf('sun-defu')), name: '孙德富' }, '孙丽');
    await press(page, '修改填写的内容');
    await arriveAt(page, '填写亲属信息');
    expect(await typed('亲属姓名')).toBe('孙德富');
    expect(await textOf(page.getByRole('group', { name: '有 1 处要改' }))).toContain('对不上');
  });

  test('to a father whose insurance is at rest leads home: nothing typed is wrong', async () => {
    await signInAs(page, '孙丽');
    await addParent(await one.world.identityOf('sun-defu'), '孙丽');
    expect(await textOf(page.getByRole('main').filter({ visible: true }))).toContain('已停保，没有办理，也没有扣款。');
    expect(await page.getByRole('button', { name: '修改填写的内容' }).count()).toBe(0);
    await press(page, '返回首页');
    await arriveAt(page, /^您好/);
  });
});
