import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPhone } from '../browser/support/browser';
import type { Level } from './audit/finding';
import { axeOn } from './support/axe';
import { auditOf } from './support/page-audit';
import { reviews } from './support/reviewed';
import { within } from './support/within';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  ({ page } = await openPhone(browser, { viewport: { width: 900, height: 700 } }));
});
afterAll(() => browser?.close());

const LETTERS = [17, 18, 22, 26, 30] as const;

/** A screen in which everything is right, around what is to be judged. */
const screenWith = (inside: string, level: Level, style: string) => `<!DOCTYPE html>
<meta name="viewport" content="width=device-width, minimum-scale=1">
<style>
  :root { --focus: #0b57d0 }
  body { margin: 0; background: #fff; color: #17211e }
  .g-screen { font: ${LETTERS[level]}px/1.6 sans-serif }
  [role=button], [role=radio], [role=checkbox] { display: block; width: 300px; min-height: 64px }
  input { display: block; width: 300px; height: 64px; border: 0; font: inherit }
  ${style}
</style>
<div class="g-screen">${inside}</div>`;

async function rulesFor(inside: string, { level = 0 as Level, style = '' } = {}): Promise<string[]> {
  await page.setContent(screenWith(inside, level, style));
  return [...new Set((await auditOf(page).findings(level)).map(({ rule }) => rule))];
}

const button = (more = '', words = '缴费') =>
  `<div role="button" tabindex="0" aria-label="缴费" onclick="void 0" ${more}>${words}</div>`;

test.each([0, 1, 2, 3, 4] as const)('a screen on which all is right passes in level %s', async (level) => {
  const inside = `<p>一句话。</p>${button('class="g-button"')}<input aria-label="姓名" value="王芳">
  <div class="g-paragraphs"><div class="g-paragraph__text">一</div><br><div class="g-paragraph__text">二</div></div>`;
  expect(await rulesFor(inside, { level })).toEqual([]);
});

describe('letters', () => {
  test.each([
    [
      'a screen in smaller letters than its level',
      'main-text',
      '<p style="font-size:17px">字</p>',
      '.g-screen{font-size:16px}',
    ],
    ['small words', 'small-text', '<p style="font-size:13px">字</p>', ''],
    ['a button that speaks low', 'control-text', button('class="g-button" style="font-size:16px"'), ''],
    ['lines without air', 'line-height', '<p style="line-height:1.4">字</p>', ''],
    ['lines as the browser likes them', 'line-height', '<p style="line-height:normal">字</p>', ''],
    ['a line too long', 'line-length', `<p>${'字'.repeat(41)}</p>`, ''],
    [
      'paragraphs without air',
      'paragraph-gap',
      '<div class="g-paragraphs"><div class="g-paragraph__text">一</div><div class="g-paragraph__text">二</div></div>',
      '',
    ],
  ])('%s', async (_, rule, inside, style) => {
    expect(await rulesFor(inside, { style })).toEqual([rule]);
  });

  test.each([
    [0, 14],
    [1, 16],
    [4, 16],
  ] as const)('in level %s nothing is smaller than %s px', async (level, px) => {
    const words = (size: number) => `<p style="font-size:${size}px">字</p>`;
    expect(await rulesFor(words(px), { level })).toEqual([]);
    expect(await rulesFor(words(px - 0.5), { level })).toEqual(['small-text']);
  });

  test('a line of 40 characters is none too long', async () => {
    expect(await rulesFor(`<p>${'字'.repeat(40)}</p>`)).toEqual([]);
  });
});

describe('colours', () => {
  test.each([
    ['pale words', 'text-contrast', '<p style="color:#666">字</p>'],
    ['words that shine through', 'text-contrast', '<p style="opacity:.6">字</p>'],
    ['words on half a veil', 'text-contrast', '<div style="background:rgb(0 0 0 / 50%)"><p>字</p></div>'],
    ['words on a picture', 'text-contrast', '<p style="background:linear-gradient(#fff,#fff)">字</p>'],
    [
      'a pale drawing',
      'icon-contrast',
      '<div class="g-icon" style="width:20px;height:20px;background:#888;mask-image:linear-gradient(#000,#000)"></div>',
    ],
    ['a pale line around a control', 'border-contrast', button('style="border:1px solid #aaa"')],
    ['a pale line in a control', 'border-contrast', button('', '<i style="border:1px solid #aaa">缴费</i>')],
    ['a pale ring', 'ring-contrast', `<div style="--focus:#a8c7fa">${button()}</div>`],
  ])('%s', async (_, rule, inside) => {
    expect(await rulesFor(inside)).toEqual([rule]);
  });

  test('large words need less, and a control that is filled needs no line', async () => {
    const large = '<p style="color:#666;font-size:24px">字</p>';
    expect(await rulesFor(large + button('style="background:#075e54;color:#fff;border:1px solid #086"'))).toEqual([]);
  });
});

describe('places', () => {
  test.each([
    ['a small target', 0, 'target', button('style="min-height:43px;height:43px;line-height:1.5"')],
    ['a narrow target', 0, 'target', button('style="width:43px"')],
    ['a main button that is small', 0, 'target', button('class="g-button" style="min-height:47px"')],
    ['a target too small for 长辈版', 1, 'target', button('style="min-height:59px"')],
    ['what is wider than the glass', 0, 'overflow', '<div style="width:901px">宽</div>'],
    ['words beside the glass', 0, 'overflow', '<p style="margin-left:-4px">字</p>'],
    ['words that are cut', 0, 'cut', '<div style="height:20px;overflow:hidden"><p>一<br>二</p></div>'],
    ['words behind three dots', 0, 'cut', '<p style="width:40px;overflow:hidden;white-space:nowrap">一二三四五</p>'],
    [
      'a box too short for what is in it',
      0,
      'cut',
      '<input aria-label="证件号码" value="139901195603110029" style="width:90px">',
    ],
  ] as const)('%s', async (_, level, rule, inside) => {
    expect(await rulesFor(inside, { level })).toEqual([rule]);
  });

  test.each([44, 48, 60])('a target of %s px is large enough for its mode', async (px) => {
    const level = px === 60 ? 1 : 0;
    expect(
      await rulesFor(button(`${px === 48 ? 'class="g-button"' : ''} style="min-height:${px}px"`), { level }),
    ).toEqual([]);
  });

  const dialog = (close: string) =>
    `<div role="dialog" aria-label="说明" style="position:fixed;top:100px;left:0;width:375px;height:400px">${close}</div>`;
  const close = (place: string, px = 60) =>
    `<div role="button" tabindex="0" aria-label="关闭" onclick="void 0" style="position:absolute;width:${px}px;min-height:0;height:${px}px;${place}"></div>`;

  test.each(['top:0;right:0', 'top:8px;left:8px', 'bottom:0;left:157px'])('a dialog closes at %s', async (place) => {
    expect(await rulesFor(dialog(close(place)))).toEqual([]);
  });

  test.each([
    ['nowhere', ''],
    ['in the middle', close('top:170px;left:157px')],
    ['at the bottom on the left', close('bottom:0;left:0')],
  ])('a dialog does not close %s', async (_, inside) => {
    expect(await rulesFor(dialog(inside))).toEqual(['dialog-close']);
  });

  test('the way out of a dialog is no smaller than a fingertip', async () => {
    expect(await rulesFor(dialog(close('top:0;right:0', 43)))).toEqual(['target', 'dialog-close']);
  });
});

describe('what is told', () => {
  test.each([
    ['what is pressed has no role', 'no-role', '<div tabindex="0" onclick="void 0">缴费</div>'],
    ['what is pressed has no name', 'no-name', '<div role="button" tabindex="0" onclick="void 0"></div>'],
    ['the keyboard does not come to it', 'no-keyboard', button().replace('tabindex="0"', 'tabindex="-1"')],
    ['a box has no name', 'no-name', '<input>'],
    ['a button hears nothing', 'deaf', button().replace('onclick="void 0"', '')],
    ['the name leaves words out', 'unsaid', button('', '不缴费')],
  ])('%s', async (_, rule, inside) => {
    expect(await rulesFor(inside)).toEqual([rule]);
  });

  const answers = (...stops: readonly string[]) =>
    `<div role="radiogroup" aria-label="关系">${stops
      .map((stop, at) => `<div role="radio" tabindex="${stop}" aria-label="第${at}" onclick="void 0">第${at}</div>`)
      .join('')}</div>`;

  test.each([
    ['Tab comes to one answer of a group, the arrows to the others', ['0', '-1'], []],
    ['nothing comes to any answer of a group', ['-1', '-1'], ['no-keyboard']],
    ['Tab comes to every answer of a group', ['0', '0'], ['many-stops']],
  ])('%s', async (_, stops, rules) => {
    expect(await rulesFor(answers(...stops))).toEqual(rules);
  });

  test('more than three questions are too many in 长辈版, and only there', async () => {
    const box = '<input aria-label="姓名">';
    expect(await rulesFor(box.repeat(3), { level: 1 })).toEqual([]);
    expect(await rulesFor(box.repeat(4), { level: 1 })).toEqual(['questions']);
    expect(await rulesFor(box.repeat(4), { level: 0 })).toEqual([]);
  });
});

test('what hangs is cut off, and says what it was', async () => {
  await expect(within(20, 'to measure home', new Promise(() => {}))).rejects.toThrow(
    'to measure home took more than 0.02 s',
  );
  expect(await within(1000, 'to add', Promise.resolve(2))).toBe(2);
});

describe('axe', () => {
  const axeFor = async (inside: string) => {
    await page.setContent(screenWith(inside, 0, ''));
    return axeOn(page, 'everything');
  };

  test('sees pale words and a control without a name', async () => {
    const { violations } = await axeFor('<p style="color:#666">字字字</p><div role="button" tabindex="0"></div>');
    const rules = violations.map((line) => line.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'aria-command-name']));
  });

  test('tells what it cannot decide, which then waits for somebody to look', async () => {
    const { undecided } = await axeFor('<p style="background:linear-gradient(#fff,#eee)">字字字</p>');
    expect(undecided.map(({ rule }) => rule)).toContain('color-contrast');
    expect(reviews([]).left(undecided)).toHaveLength(undecided.length);
    const review = { rule: 'color-contrast', why: 'bgGradient', html: /^<p/, because: 'A test.' };
    const held = reviews([review]);
    expect(held.notNeeded()).toEqual([review]);
    expect(held.left(undecided)).toEqual([]);
    expect(held.notNeeded()).toEqual([]);
  });
});
