import { leaveForm, pressInForm } from './form-parts';
import { pagesOf, type Scene } from './scene';
import { arriveAt, press, signInAs } from './walk';

const REASONS: Scene = {
  name: 'every reason',
  pages: pagesOf('reasons', 'start list one'),
  play: async ({ pickUp }) => {
    const { page, look, open } = await pickUp();
    await signInAs(page, '王芳');
    await open('pages/me/overview/index');
    await press(page, /^办不成的原因/);
    await arriveAt(page, '办不成的原因');
    await look('reasons-start');
    await press(page, /^我这边/);
    await arriveAt(page, '我这边');
    await look('reasons-list');
    await open('pages/reasons/one/index?code=OTHER_SHARER_PAID');
    await arriveAt(page, '一张单子只用一位的钱');
    await look('reasons-one');
  },
};

const TRIAL: Scene = {
  name: 'a bill is tried',
  pages: pagesOf('trial', 'form result'),
  play: async ({ pickUp }) => {
    const { page, look } = await pickUp();
    await signInAs(page, '窦兰英');
    await press(page, /^先算算谁来付/);
    await arriveAt(page, '先算算谁来付');
    await pressInForm(page, '别的金额', 'radio');
    await look('trial-form-total');
    await pressInForm(page, /^500/, 'radio');
    await pressInForm(page, '我知道统筹付多少', 'radio');
    await look('trial-form');
    await pressInForm(page, '先按全部自付估算', 'radio');
    await leaveForm(page, '开始试算');
    await page.getByText('为什么还要付现金').first().waitFor();
    await look('trial-result');
    await press(page, '换成别处的规则', 'radio');
    await press(page, '河北', 'radio');
    await look('trial-what-if');
  },
};

export const REASON_SCENES: readonly Scene[] = [REASONS, TRIAL];
