import { isAskedInParts, leaveForm, pressInForm, write } from './form-parts';
import type { Glass } from './glass';
import type { Walker } from './main-way';
import { arriveAt, press } from './walk';
import type { World } from './world';

interface Asked {
  name: string;
  idNumber: string;
}

/** From home to 帮家人办. */
export async function openHelpings(page: Glass): Promise<void> {
  await press(page, /^帮家人办/);
  await arriveAt(page, '帮家人办');
}

/** Asks a relative for a consent to pay up to ¥400, and to look. */
export async function askToHelp(
  { page, look }: Walker,
  { name, idNumber }: Asked,
  place: '在身边' | '不在身边',
): Promise<void> {
  await openHelpings(page);
  await page.getByRole('radio', { name: '我自己办' }).waitFor();
  await look('list');
  await press(page, '申请帮一位家人');
  await arriveAt(page, '要帮哪位家人');
  await write(page, '家人的姓名', name);
  await write(page, '家人的证件号码', idNumber);
  await pressInForm(page, new RegExp(`^${place}`), 'radio');
  await look('whom');
  await leaveForm(page);
  await arriveAt(page, '要帮着办哪些事');
  await press(page, '缴居民医保费、长护险费', 'checkbox');
  await press(page, '下一步');
  if (!(await isAskedInParts(page))) await page.getByText('请填一个大于零的钱数。').first().waitFor();
  await write(page, '一共最多缴多少（元）', '400');
  await look('terms');
  await leaveForm(page);
  await arriveAt(page, '请核对');
  await look('check');
  await press(page, '发出申请');
}

/** On the helper's phone, in the hands of whoever is asked. */
export async function agreeBeside({ page, look }: Walker, name: string): Promise<void> {
  await arriveAt(page, `请把手机交给 ${name}`);
  await look('hand-over');
  await press(page, `我是 ${name}，我来看`);
  await arriveAt(page, '有人想帮您办');
  await page.getByRole('button', { name: '模拟刷脸（演示）' }).waitFor();
  await look('key');
  await press(page, '模拟刷脸（演示）');
  await answer({ page, look }, '同意');
  await press(page, '好了，把手机交还');
}

/** Reads what is asked, and says a word. */
export async function answer(
  { page, look }: Walker,
  word: '同意' | '不同意' | '我现在不方便说话（算不同意）',
): Promise<void> {
  await arriveAt(page, /想用您的名义办事$/);
  await page.getByRole('heading', { name: '全文' }).waitFor();
  await look('read');
  await page.getByRole('button', { name: word, exact: true }).click();
  await arriveAt(page, word === '同意' ? '您已同意' : '没有同意');
  await look('answered');
}

/** The six digits on somebody's own phone. */
export async function codeOnPhone(world: World, phone: string): Promise<string> {
  const { messages } = await world.anyone.ask('readInbox', { query: { phone } });
  const code = messages.find((sms) => sms.code !== null)?.code;
  if (!code) throw new Error(`No code was sent to ${phone}.`);
  return code;
}

/** On one's own phone, by number and code: from the welcome to the words of who asks. */
export async function openByCode({ page, look }: Walker, phone: string, code: string): Promise<void> {
  await press(page, /^有人想帮我办/);
  await arriveAt(page, '有人想帮您办');
  await write(page, '您的手机号', phone);
  await write(page, '短信里的 6 位验证码', code);
  await look('key');
  await press(page, '打开看看');
}
