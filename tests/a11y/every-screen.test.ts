import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { flows } from '@/pages/flows';
import { pagesOf, type Scene } from '../browser/support/scene';
import { SCENES } from '../browser/support/scenes';
import { openWorld, type World } from '../browser/support/world';
import { sourceFiles } from '../support/source-files';
import type { Level } from './audit/finding';
import type { Memory } from './support/measuring';
import { playMeasured } from './support/play-measured';
import { reviews } from './support/reviewed';

/** A browser has a calendar of its own in the place of this one, and no card to send. */
const NOT_IN_A_BROWSER = ['g-day', 'g-share'];

const SCENE_MS = 240_000;

/** Where something is typed. In 长辈版 such a page asks one thing at a time, and has to be walked through in it. */
const FORMS = new Set(
  sourceFiles('src/pages')
    .filter(({ text }) => /<(\w*Field|\w*Fields|\w*Form|FormScreen|SignHere)\b/.test(text))
    .map(({ file }) => file.split('/').slice(2, 4).join('/')),
);

/** Scene after scene, but none whose forms were all come to before. */
function throughForms(): Scene[] {
  const left = new Set(FORMS);
  return SCENES.filter(({ pages }) => {
    const isNeeded = pages.some((page) => left.has(page));
    for (const page of pages) left.delete(page);
    return isNeeded;
  });
}

/** Every primitive of the furniture, by the class of its outermost box. */
function furniture(): string[] {
  const folder = path.resolve(__dirname, '../../src/components');
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.scss'));
  const classes = sheets.flatMap(
    (file) => readFileSync(path.join(folder, file), 'utf8').match(/(?<=^\.)g-[a-z]+(?=[ ,.{])/gm) ?? [],
  );
  return [...new Set(classes)].filter((one) => !NOT_IN_A_BROWSER.includes(one));
}

test('some scene comes to every page of the app, and to no other', () => {
  const ofTheApp = ['home', ...Object.entries(flows).flatMap(([flow, screens]) => pagesOf(flow, screens.join(' ')))];
  const ofTheScenes = new Set(SCENES.flatMap(({ pages }) => pages));
  expect([...ofTheScenes].sort()).toEqual(ofTheApp.sort());
});

describe('on every screen, in every size of letters, every width, the light and the dark', () => {
  const memory: Memory = { parts: new Set(), words: new Set(), furniture: new Set(), reviewed: reviews() };
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  const walk = async (scene: Scene, level: Level) => {
    const { wrong, pages, faults } = await playMeasured(world, scene, memory, level);
    expect(wrong).toEqual({});
    expect([...pages].sort()).toEqual([...scene.pages].sort());
    expect(faults).toEqual([]);
  };

  test.each([...SCENES])('$name', (scene) => walk(scene, 0), SCENE_MS);

  test.each(throughForms())('$name, walked in 长辈版', (scene) => walk(scene, 2), SCENE_MS);

  test('every primitive of the furniture was among what was measured', () => {
    expect(furniture().length).toBeGreaterThan(25);
    expect(furniture().filter((one) => !memory.furniture.has(one))).toEqual([]);
  });

  test('nothing is reviewed that is not there', () => {
    expect(memory.reviewed.notNeeded()).toEqual([]);
  });
});
