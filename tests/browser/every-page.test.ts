import { flows } from '@/pages/flows';
import { everyPage } from './support/every-page';
import { pagesOf } from './support/scene';
import { SCENES } from './support/scenes';

test('some scene comes to every page of the app, and to no other', () => {
  const ofTheApp = ['home', ...Object.entries(flows).flatMap(([flow, screens]) => pagesOf(flow, screens.join(' ')))];
  const ofTheScenes = new Set(SCENES.flatMap(({ pages }) => pages));
  expect([...ofTheScenes].sort()).toEqual(ofTheApp.sort());
});

describe('in the standard size', () => {
  everyPage({ query: '', leastPx: 44 });
});
