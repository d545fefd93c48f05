import type { AppPhone } from './support/app-phone';
import { leaveForm } from './support/form-parts';
import { arriveAt, press, signInAs, writeRelative } from './support/walk';
import { openWorld, type World } from './support/world';

let world: World;
let phone: AppPhone;

/** A voice that says each paragraph in a moment and writes it down; `hold` lets it stay at the one it is at. */
const voice = () => {
  const heard: string[] = [];
  const state = { heard, isHeld: false, isCancelled: 0 };
  class Utterance {
    lang = '';
    rate = 1;
    voice = null;
    onend = () => {};
    onerror = () => {};
    constructor(readonly text: string) {}
  }
  const speechSynthesis = {
    getVoices: () => [],
    cancel: () => {
      state.isCancelled += 1;
    },
    speak: (one: Utterance) => {
      heard.push(one.text);
      if (!state.isHeld) setTimeout(() => one.onend(), 0);
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'voiceOfTest', { value: state });
};

interface VoiceOfTest {
  voiceOfTest: { heard: string[]; isHeld: boolean; isCancelled: number };
}

const heard = () => phone.window.evaluate(() => (window as unknown as VoiceOfTest).voiceOfTest.heard);
const forget = () =>
  phone.window.evaluate(() => {
    (window as unknown as VoiceOfTest).voiceOfTest.heard.length = 0;
  });
const hold = (isHeld: boolean) =>
  phone.window.evaluate((held) => {
    (window as unknown as VoiceOfTest).voiceOfTest.isHeld = held;
  }, isHeld);

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.reset();
  phone = await world.pickUpPhone({ viewport: { width: 375, height: 812 } });
  await phone.window.addInitScript(voice);
});
afterEach(async () => {
  expect(phone.faults).toEqual([]);
  await phone.window.context().close();
});

/** Only letters and figures: what is written and what is said of it differ in signs. */
const bare = (text: string): string => text.replace(/[\p{P}\p{S}\s\u2060某略元]/gu, '');

/** Everything that stands on the screen, but for what one presses. */
const written = async (): Promise<string[]> => {
  const main = phone.page.getByRole('main').filter({ visible: true });
  return main.evaluate((whole) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const isPressed = texts.currentNode.parentElement?.closest('[role=button], [role=link]');
      if (!isPressed && texts.currentNode.textContent?.trim()) found.push(texts.currentNode.textContent);
    }
    return found;
  });
};

const everythingIsRead = async () => {
  await forget();
  await press(phone.page, '读给我听');
  await phone.page.getByRole('button', { name: '再读一遍' }).filter({ visible: true }).waitFor();
  const said = bare((await heard()).join(''));
  const paragraphs = (await written()).map(bare).filter((text) => text !== '');
  expect(paragraphs.length).toBeGreaterThan(3);
  expect(paragraphs.filter((text) => !said.includes(text))).toEqual([]);
  let at = 0;
  for (const text of paragraphs) {
    const next = said.indexOf(text, at);
    expect({ text, isInOrder: next >= at }).toEqual({ text, isInOrder: true });
    at = next;
  }
};

test('a notice, a check page and a result are read whole and in order, and their text stays', async () => {
  const { page } = phone;
  await phone.open();
  await signInAs(page, '王芳');
  await press(page, /^添加我的亲属/);
  await arriveAt(page, '填写亲属信息');
  await writeRelative(page, { relation: '父母', name: '刘桂兰', idNumber: '139901195603110029' });
  await leaveForm(page);
  await arriveAt(page, '全文');
  await everythingIsRead();
  await press(page, /^我已阅读以上内容/, 'checkbox');
  await press(page, '我已阅读并同意');
  await press(page, /^键入姓名/, 'radio');
  await page.getByRole('textbox', { name: '请键入您的姓名' }).fill('王芳');
  await press(page, '确认签名');
  await arriveAt(page, '请核对');
  await everythingIsRead();
  await press(page, '确认授权');
  await arriveAt(page, '已绑定');
  await everythingIsRead();
});

test('停 ends it and 再读一遍 begins anew; leaving the page ends it, too', async () => {
  const { page } = phone;
  await phone.open();
  await signInAs(page, '郝志强');
  await press(page, /^家庭账户共济/);
  await arriveAt(page, '全文');
  await forget();
  await hold(true);
  await press(page, '读给我听');
  expect(await heard()).toHaveLength(1);
  expect(await page.locator('[data-being-read]').count()).toBe(1);
  await press(page, '停');
  expect(await page.locator('[data-being-read]').count()).toBe(0);
  await press(page, '再读一遍');
  const [first, again] = await heard();
  expect(again).toBe(first);
  const before = await phone.window.evaluate(() => (window as unknown as VoiceOfTest).voiceOfTest.isCancelled);
  await press(page, '返回', 'link');
  await arriveAt(page, /^您好/);
  const after = await phone.window.evaluate(() => (window as unknown as VoiceOfTest).voiceOfTest.isCancelled);
  expect(after).toBeGreaterThan(before);
});
