import { aSharingRequest } from '../../support/requests';
import { pagesOf, type Scene } from './scene';
import { arriveAt, press, signInAs } from './walk';
import type { World } from './world';

/** 王芳 shares with her mother only once her mother agrees. */
const ask = async (world: World) => {
  const client = await world.as('wang-fang');
  const body = await aSharingRequest(client, 'wang-fang', 'liu-guilan');
  await client.ask('startSharing', { body: { ...body, askRelative: true } });
};

const answering = (word: '同意' | '不同意', title: string, done: string): Scene => ({
  name: `a mother is asked before her daughter shares with her, and answers ${word}`,
  pages: ['home', ...pagesOf('one-relative', 'read answer-check answer-result')],
  play: async ({ world, pickUp }) => {
    await ask(world);
    const { page, look } = await pickUp();
    await signInAs(page, '刘桂兰');
    await page.getByRole('button', { name: /^王芳（子女）/ }).waitFor();
    await look('home');
    await press(page, /^王芳（子女）/);
    await press(page, '去看告知书，再答复', 'button');
    await page.getByText('先看三句话').first().waitFor();
    await look('read');
    if (word === '同意') await press(page, '我已阅读以上内容', 'checkbox');
    await page.getByRole('button', { name: word, exact: true }).click();
    await arriveAt(page, title);
    await look('answer-check');
    await press(page, `确认${word}`);
    await arriveAt(page, done);
    await look('answer-result');
    await press(page, '返回首页');
    await arriveAt(page, /^您好/);
  },
});

export const AGREEMENT_SCENES: readonly Scene[] = [
  answering('同意', '确定同意吗？', '已同意'),
  answering('不同意', '确定不同意吗？', '已答复不同意'),
];
