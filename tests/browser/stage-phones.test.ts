import type { Page } from 'playwright-core';
import { billOf } from '../simulator/support/bills';
import { askAt } from '../simulator/support/stage';
import { openPhone } from './support/browser';
import { oneStage } from './support/one-stage';
import { arriveAt, signInAs } from './support/walk';

const stage = oneStage();

const openApp = async (page: Page, phone: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${stage.origin()}/app/${phone}/`);
};

test('two phones in one browser are two people, after a reload too', async () => {
  const { page, faults } = await openPhone(stage.browser());
  await openApp(page, 'one');
  await signInAs(page, '王芳');
  await openApp(page, 'two');
  await page.getByRole('button', { name: '登录' }).first().waitFor();
  await signInAs(page, '陈建华');
  await openApp(page, 'one');
  await arriveAt(page, /^您好，王\*/);
  await openApp(page, 'two');
  await arriveAt(page, /^您好，陈\*华/);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a browser that has used the line before learns of a dropped answer and does not ask again by itself', async () => {
  const { page } = await openPhone(stage.browser());
  await openApp(page, 'one');
  const send = (key: string) =>
    page.evaluate(async ({ method, headers, json }) => {
      const typed = { 'content-type': 'application/json', ...headers };
      try {
        const answer = await fetch('/v1/settlements', {
          method: method ?? 'POST',
          headers: typed,
          body: JSON.stringify(json),
        });
        await answer.text();
        return { status: answer.status, replayed: answer.headers.get('idempotent-replayed') };
      } catch {
        return 'no answer';
      }
    }, billOf(key));
  expect(await send('in-a-browser-1')).toEqual({ status: 201, replayed: null });
  await askAt(stage.origin(), '/_stage/faults', { method: 'POST', json: { phone: 'one', kind: 'DROP_NEXT_ANSWER' } });
  expect(await send('in-a-browser-2')).toBe('no answer');
  expect(await send('in-a-browser-2')).toEqual({ status: 201, replayed: 'true' });
  await page.context().close();
});
