import type { Page } from 'playwright-core';
import type { PageFigures } from '../../../simulator/runner/figures';
import type { Scene, ScenePhone } from '../../browser/support/scene';
import type { World } from '../../browser/support/world';

const small = { width: 375, height: 812 };

/** The figures of every page that this glass has opened since it was started. */
async function figuresOf(window: Page): Promise<readonly PageFigures[]> {
  const glass = window.frames().find((frame) => frame.url().includes('/_simulator/glass.html'));
  return (await glass?.evaluate(() => globalThis.window.gongjiPhone?.seen())) ?? [];
}

/** Plays the scene on phones with the WeChat package; gives what every page on its way asked of them. */
export async function walked(world: World, { play }: Scene): Promise<readonly PageFigures[]> {
  const found: PageFigures[] = [];
  const phones: { gather: () => Promise<void>; close: () => Promise<void> }[] = [];
  const pickUp = async (): Promise<ScenePhone> => {
    const phone = await world.pickUpPhone({ viewport: small });
    const gather = async () => void found.push(...(await figuresOf(phone.window)));
    phones.push({ gather, close: () => phone.window.context().close() });
    await phone.open();
    const open = async (screen?: string) => {
      // Another start forgets what was seen.
      await gather();
      await phone.open(screen);
    };
    return { page: phone.page, look: async () => undefined, open };
  };
  await world.reset();
  await play({ world, pickUp });
  for (const { gather, close } of phones) {
    await gather();
    await close();
  }
  return found;
}
