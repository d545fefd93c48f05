import { flows } from '@/pages/flows';
import { pagesOf } from '../browser/support/scene';
import { SCENES } from '../browser/support/scenes';
import { openWorld, type World } from '../browser/support/world';
import type { Memory } from './support/measuring';
import { playMeasured } from './support/play-measured';
import { reviews } from './support/reviewed';

test('some scene comes to every page of the app, and to no other', () => {
  const ofTheApp = ['home', ...Object.entries(flows).flatMap(([flow, screens]) => pagesOf(flow, screens.join(' ')))];
  const ofTheScenes = new Set(SCENES.flatMap(({ pages }) => pages));
  expect([...ofTheScenes].sort()).toEqual(ofTheApp.sort());
});

describe('on every screen, in every size of letters, every width, the light and the dark', () => {
  const memory: Memory = { forms: new Set(), words: new Set(), furniture: new Set(), reviewed: reviews() };
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  test.each([...SCENES])(
    '$name',
    async (scene) => {
      const { wrong, pages, faults } = await playMeasured(world, scene, memory);
      expect(wrong).toEqual({});
      expect([...pages].sort()).toEqual([...scene.pages].sort());
      expect(faults).toEqual([]);
    },
    240_000,
  );

  test('nothing is reviewed that is not there', () => {
    expect(memory.reviewed.notNeeded()).toEqual([]);
  });
});
