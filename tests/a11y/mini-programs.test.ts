import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type RunningBureau, startBureau } from '../support/running-bureau';
import { tokenOf } from '../support/sign-in';
import { bootPhone, type WxPhone } from '../support/weapp/phone';
import { ALIPAY, type Platform, WECHAT } from '../support/weapp/platforms';
import { templatesOf } from '../support/weapp/templates';
import { nodesOf, type WxNode } from '../support/weapp/tree';

const root = path.resolve(__dirname, '../..');

/** What a primitive can say of itself: every line of its interface. */
const SAID = [
  ...readFileSync(path.join(root, 'src/components/spoken.ts'), 'utf8').matchAll(/^ {2}readonly (\w+)\?: /gm),
].map(([, name = '']) => name);

const propertyOf = (said: string): string => `aria${said.charAt(0).toUpperCase()}${said.slice(1)}`;

/** WeChat calls the role `aria-role`; Alipay, as a browser does, `role`. */
const attributeOf = (said: string, { name }: Platform): string =>
  said === 'role' && name === 'my' ? 'role' : `aria-${said}`;

/** Screens that show every kind of control between them. */
const SCREENS = [
  'home',
  'me/text-size',
  'add-relative/form',
  'add-relative/notice',
  'my-relatives/list',
  'wallet/start',
];
const ROLES = ['button', 'checkbox', 'heading', 'list', 'listitem', 'main', 'radio', 'radiogroup'];

test('the primitives say ten things of themselves', () => {
  expect(SAID).toEqual(expect.arrayContaining(['role', 'label', 'checked', 'disabled', 'expanded', 'hidden', 'modal']));
  expect(SAID).toHaveLength(10);
});

describe.each([
  ['WeChat', WECHAT, 'wang-fang'],
  ['Alipay', ALIPAY, 'shen-jianming'],
] as const)('what a screen reader is told in %s', (_, platform, persona) => {
  const dist = path.join(root, 'dist', platform.dist);
  const templates = templatesOf(dist);
  const speaking = [...templates.values()].filter(
    ({ tag, attributes }) => tag === 'input' || (tag === 'view' && attributes.includes('hover-class')),
  );

  test.each(SAID)('%s has its place in every template that a primitive is drawn with', (said) => {
    expect(speaking.length).toBeGreaterThanOrEqual(4);
    const silent = speaking.filter(({ attributes }) => !attributes.includes(attributeOf(said, platform)));
    expect(silent).toEqual([]);
  });

  describe('on the screens', () => {
    let bureau: RunningBureau;
    let phone: WxPhone;
    const nodes: WxNode[] = [];
    beforeAll(async () => {
      bureau = await startBureau();
      const token = await tokenOf(bureau.origin, persona);
      phone = bootPhone(dist, { platform, bureau: bureau.origin, stored: { 'session-token': token } });
      for (const screen of SCREENS) nodes.push(...nodesOf((await phone.open(`/pages/${screen}/index`)).root));
    });
    afterAll(async () => {
      phone?.close();
      await bureau?.stop();
    });

    test('every word of a node stands in the template that draws it', () => {
      const lost = nodes.flatMap((node) =>
        SAID.filter((said) => node[propertyOf(said)] !== undefined)
          .filter((said) => !templates.get(node.nn ?? '')?.attributes.includes(attributeOf(said, platform)))
          .map((said) => `${node.nn} ${said}: ${String(node[propertyOf(said)])}`),
      );
      expect(lost).toEqual([]);
    });

    test('every kind of control is there, and each that is pressed has a name', () => {
      expect([...new Set(nodes.map(({ ariaRole }) => ariaRole))]).toEqual(expect.arrayContaining(ROLES));
      const controls = nodes.filter(({ ariaRole }) => /^(button|link|radio|checkbox)$/.test(String(ariaRole)));
      expect(controls.length).toBeGreaterThan(20);
      expect(controls.filter(({ ariaLabel }) => typeof ariaLabel !== 'string' || ariaLabel === '')).toEqual([]);
    });

    test('what is ticked or chosen says whether it is', () => {
      const ticked = nodes.filter(({ ariaRole }) => /^(radio|checkbox)$/.test(String(ariaRole)));
      expect(new Set(ticked.map(({ ariaChecked }) => ariaChecked))).toEqual(new Set(['true', 'false']));
    });
  });
});
