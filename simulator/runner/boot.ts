import type { CodeSpace } from 'glass-easel-miniprogram-adapter';
import type { PhoneSettings } from '../phone/messages';
import { appLife, type LaunchOptions } from './app-life';
import { navigationBar } from './bar';
import { watchForBlank } from './blank-watch';
import { catchAll, packageConsole } from './catch-all';
import { definitions } from './definitions';
import { startEngine } from './engine';
import type { LateSetData, PageFigures } from './figures';
import { listenToFingers } from './gestures';
import { loader } from './loader';
import { listenToOwner } from './owner';
import { appConfig, pagesOf, unnamedColours, type WeappPackage, windowOf } from './package';
import { BEHIND, type OpenPage, openPage, type Query } from './page';
import { pageStack, placeOf } from './page-stack';
import { pullDown } from './pull-down';
import { scriptRunner } from './scripts';
import { watchScroll } from './scroll';
import type { Shell } from './shell';
import type { Troubles } from './troubles';
import { wardrobe } from './wardrobe';
import { defineWidgets } from './widgets/define';
import { wxInterface } from './wx/interface';

export interface PhoneStart {
  readonly weapp: WeappPackage;
  /** Whose storage this is. */
  readonly phone: string;
  readonly settings: PhoneSettings;
  /** The page and query opened first. */
  readonly url: string;
  readonly scene: number;
  readonly shell: Shell;
  readonly troubles: Troubles;
}

const NEAR_THE_END_PX = 50;

/** A package without a dark mode looks the same in the dark. */
function ownerSettings(first: PhoneSettings, hasDarkMode: boolean) {
  let settings = first;
  return {
    now: (): PhoneSettings => ({ ...settings, theme: hasDarkMode ? settings.theme : 'light' }),
    use: (next: PhoneSettings): void => {
      settings = next;
    },
  };
}

/** The package's scripts, with everything WeChat gives them. */
function scripts({ weapp, troubles }: PhoneStart, code: CodeSpace, globals: Readonly<Record<string, unknown>>) {
  const defined = definitions(code);
  const run = scriptRunner(weapp.scripts, { ...globals, ...defined.globals, console: packageConsole(troubles) });
  return { run, load: loader(weapp, { during: defined.during, run, troubles }) };
}

/** Starts the package on this glass. Throws when the package cannot even start; all later trouble is recorded. */
export function bootPhone(start: PhoneStart) {
  const { weapp, phone, url, scene, shell, troubles } = start;
  catchAll(troubles);
  defineWidgets(troubles);
  const app = appConfig(weapp);
  for (const name of unnamedColours(weapp, app)) troubles.record('not-found', `theme.json: ${name}`);
  const pages = new Set(pagesOf(app));
  const owner = ownerSettings(start.settings, app.darkmode === true);
  const engine = startEngine(weapp, troubles);
  const life = appLife(troubles);
  const clothes = wardrobe(weapp, owner.now);
  const late: LateSetData[] = [];
  const seen: PageFigures[] = [];
  const bar = navigationBar(weapp, app, shell, owner.now);
  const open = (route: string, query: Query): OpenPage | undefined => {
    try {
      load(route);
      return openPage({ engine, styles: clothes.open(route), troubles, late, seen }, route, query);
    } catch (error) {
      troubles.record('thrown', error);
      shell.failed('BLANK');
      return undefined;
    }
  };
  const onTop = (page: OpenPage, depth: number): void => {
    bar.see(page, depth);
    pull.stop();
    blank.turned();
  };
  const isTab = (route: string) => Boolean(app.tabBar?.list.some(({ pagePath }) => pagePath === route));
  const stack = pageStack({ isPage: (route) => pages.has(route), isTab, open, onTop });
  const windowConfig = ({ route }: OpenPage) => windowOf(weapp, app, route);
  const pull = pullDown(stack.top, (page) => windowConfig(page).enablePullDownRefresh === true);
  const blank = watchForBlank(stack.top, troubles, () => shell.failed('BLANK'));
  const { route, query } = placeOf(url || `/${app.pages[0]}`, undefined);
  const launch: LaunchOptions = { path: route, query, scene, referrerInfo: {} };
  const around = { phone, launch, life, settings: owner.now, stack, troubles, ask: shell.ask, toast: shell.toast };
  const { wx, themeChanged } = wxInterface({ ...around, bar: bar.apis, pull });
  const getCurrentPages = () => stack.pages.map(({ instance }) => instance);
  const globals = { wx, App: life.define, getApp: life.getApp, getCurrentPages };
  const { run, load } = scripts(start, engine.code, globals);

  const use = (next: PhoneSettings): void => {
    const before = owner.now().theme;
    owner.use(next);
    clothes.paint();
    bar.paint();
    if (owner.now().theme !== before) themeChanged(life, owner.now().theme);
  };
  const { enter } = listenToOwner({ shell, stack, life, app, pull, use, troubles });
  clothes.open('app').use(true);
  run('app');
  life.launch(launch);
  // A deed may change pages that wait behind the one in sight, too.
  const begin = (deed: string): void => {
    for (const page of stack.pages) page.begin(page === stack.top() ? deed : BEHIND);
  };
  listenToFingers(() => begin('tap'));
  document.addEventListener('input', () => begin('input'), { capture: true });
  watchScroll(stack.top, (page) => windowConfig(page).onReachBottomDistance ?? NEAR_THE_END_PX);
  enter(launch);
  return { pages: stack.pages, late, seen };
}
