import type { PageFigures } from '../../../simulator/runner/figures';
import type { Scene } from '../../browser/support/scene';
import { SCENES } from '../../browser/support/scenes';
import { openWorld } from '../../browser/support/world';
import { LONG_LISTS, MANY_CHOICES } from './long-lists';
import { walked } from './walked';

/** Scene after scene, but none whose pages were all come to before. */
function toEveryPage(scenes: readonly Scene[]): Scene[] {
  const known = new Set<string>();
  return scenes.filter(({ pages }) => {
    const isNew = pages.some((page) => !known.has(page));
    for (const page of pages) known.add(page);
    return isNew;
  });
}

/** Walks to every page there is, and through the longest lists, on phones with the built WeChat package. */
export async function measurePhones(): Promise<PageFigures[]> {
  const world = await openWorld();
  try {
    const found: PageFigures[] = [];
    for (const scene of [LONG_LISTS, MANY_CHOICES, ...toEveryPage(SCENES)]) {
      found.push(
        ...(await walked(world, scene).catch((error) => {
          throw new Error(`${scene.name} did not come to its end`, { cause: error });
        })),
      );
    }
    return found;
  } finally {
    await world.close();
  }
}
