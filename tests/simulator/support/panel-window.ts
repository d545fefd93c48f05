/** A window for React, in the node that the bureau runs in: a real `fetch` beside a real DOM. Import it before the testing library. */
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><html lang="zh-CN"><body></body></html>', {
  url: 'http://stage.example/',
});

const fromWindow = [
  'document',
  'HTMLElement',
  'Element',
  'Node',
  'MutationObserver',
  'getComputedStyle',
  'Event',
] as const;
for (const name of fromWindow) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
Object.defineProperty(globalThis, 'window', { value: window, configurable: true });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
// A panel looks at the bureau by itself: what it then shows is no act of the test.
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
