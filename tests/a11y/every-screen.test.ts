import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { flows } from '@/pages/flows';
import { pagesOf } from '../browser/support/scene';
import { SCENES } from '../browser/support/scenes';
import { openWorld, type World } from '../browser/support/world';
import type { Memory } from './support/measuring';
import { playMeasured } from './support/play-measured';
import { reviews } from './support/reviewed';

/** Every primitive of the furniture, by the class of its outermost box. */
function furniture(): string[] {
  const folder = path.resolve(__dirname, '../../src/components');
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.scss'));
  const classes = sheets.flatMap(
    (file) => readFileSync(path.join(folder, file), 'utf8').match(/(?<=^\.)g-[a-z]+(?=[ ,.{])/gm) ?? [],
  );
  return [...new Set(classes)];
}

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

  test('every primitive of the furniture was among what was measured', () => {
    expect(furniture().length).toBeGreaterThan(30);
    expect(furniture().filter((one) => !memory.furniture.has(one))).toEqual([]);
  });

  test('nothing is reviewed that is not there', () => {
    expect(memory.reviewed.notNeeded()).toEqual([]);
  });
});
