/** @jest-environment jsdom */
import path from 'node:path';
import { fakeWx } from '../support/weapp/fake-wx';
import { pagesOf } from '../support/weapp/package';

/** The package as it was built; build it first. */
const dist = path.resolve(__dirname, '../../dist/weapp');

type Options = Record<string, unknown>;

interface Mounted {
  readonly instance: object;
  attach(place: Element): void;
}

/** Its own types bring WeChat's globals into every file, so they stay outside. */
interface Simulate {
  /** Registers a component by its path without an ending; `rootPath` is the mini-program's folder. */
  load(component: string, tagName: string | undefined, options: { rootPath: string }): string;
  render(id: string): Mounted;
}

const { load, render } = jest.requireActual<Simulate>('miniprogram-simulate');

/** WeChat's Page as a component of its official engine: every function of it is a method. */
const asComponent = (page: Options): Options => ({
  data: page.data,
  methods: Object.fromEntries(Object.entries(page).filter(([, value]) => typeof value === 'function')),
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const world = globalThis as unknown as Record<string, unknown> & { Component: (options: Options) => void };

interface PageInstance extends Options {
  readonly onLoad?: (query: object) => void;
  readonly onShow?: () => void;
  readonly onReady?: () => void;
}

const opened: PageInstance[] = [];

beforeAll(() => {
  world.wx = fakeWx({
    bureau: undefined,
    line: { pending: 0 },
    storage: new Map([['session-token', JSON.stringify('token')]]),
    navigate: { to: () => true, redirect: () => true, relaunch: () => true, back: () => undefined },
  });
  let app: Options = {};
  world.App = (options: Options) => {
    app = options;
  };
  world.getApp = () => app;
  world.getCurrentPages = () => opened;
  world.Page = (options: Options) => world.Component(asComponent(options));
  jest.requireActual(path.join(dist, 'app.js'));
  (app.onLaunch as (options: object) => void)({ path: 'pages/home/index', query: {}, scene: 1001 });
});

test.each(pagesOf(dist))('%s mounts on WeChat’s official engine', async (route) => {
  const component = render(load(path.join(dist, route), undefined, { rootPath: dist }));
  const place = document.createElement('div');
  component.attach(place);
  const page = Object.assign(component.instance, { route, options: {}, __displayReporter: {} }) as PageInstance;
  opened.splice(0, opened.length, page);
  page.onLoad?.({});
  page.onShow?.();
  page.onReady?.();
  for (let tries = 0; place.textContent?.trim() === '' && tries < 40; tries += 1) await pause(25);
  expect(place.textContent?.trim()).not.toBe('');
  expect(place.querySelector('wx-view')).not.toBeNull();
});
