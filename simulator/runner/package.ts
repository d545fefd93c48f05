import type { PhoneSettings } from '../phone/messages';

/** A built mini-program as the simulator's server hands it over: file names without their endings. */
export interface WeappPackage {
  readonly scripts: Readonly<Record<string, string>>;
  readonly configs: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, string>>;
  /** One expression: the templates as glass-easel's compiler writes them. */
  readonly templates: string;
}

export interface WindowConfig {
  readonly navigationBarTitleText?: string;
  readonly navigationBarBackgroundColor?: string;
  readonly navigationBarTextStyle?: string;
  readonly backgroundColor?: string;
  readonly enablePullDownRefresh?: boolean;
  readonly onReachBottomDistance?: number;
}

export interface TabBarConfig {
  readonly list: readonly { readonly pagePath: string; readonly text: string }[];
  readonly color?: string;
  readonly selectedColor?: string;
  readonly backgroundColor?: string;
}

export interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly tabBar?: TabBarConfig;
  readonly window?: WindowConfig;
  readonly darkmode?: boolean;
  readonly themeLocation?: string;
}

export interface PageConfig extends WindowConfig {
  readonly usingComponents?: Readonly<Record<string, string>>;
}

export type Theme = Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>>;

const configOf = <T>({ configs }: WeappPackage, path: string): T => JSON.parse(configs[path] ?? '{}') as T;

/** The config of a page or component; empty when it has no file. */
export const pageConfig = (weapp: WeappPackage, path: string): PageConfig => configOf(weapp, path);

/** What holds in the window of a page: its own config over the app's. */
export const windowOf = (weapp: WeappPackage, { window = {} }: AppConfig, route: string): WindowConfig => ({
  ...window,
  ...pageConfig(weapp, route),
});

export const appConfig = (weapp: WeappPackage): AppConfig => ({
  pages: [],
  ...configOf<Partial<AppConfig>>(weapp, 'app'),
});

/** The names of colours the package's theme file gives for each theme. */
export const themeOf = (weapp: WeappPackage, { themeLocation = 'theme.json' }: AppConfig): Theme => ({
  light: {},
  dark: {},
  ...configOf<Partial<Theme>>(weapp, themeLocation.replace(/\.json$/, '')),
});

/** `@canvas` is a name in the package's theme file. */
export const themed = (value: string, theme: Theme, { theme: mode }: PhoneSettings): string =>
  value.startsWith('@') ? (theme[mode][value.slice(1)] ?? value) : value;

/** `@` names in the configs of app and pages that theme.json leaves out for the light or the dark. */
export function unnamedColours(weapp: WeappPackage, app: AppConfig): string[] {
  const { light, dark } = themeOf(weapp, app);
  const windows = [app.window ?? {}, app.tabBar ?? {}, ...pagesOf(app).map((page) => pageConfig(weapp, page))];
  const used = windows.flatMap((config) => Object.values(config)).filter((value) => /^@\w/.test(String(value)));
  return [...new Set(used.map(String))].filter((name) => !(name.slice(1) in light && name.slice(1) in dark));
}

/** Every page of the package, as `wx` names it. */
export const pagesOf = ({ pages, subPackages = [] }: AppConfig): string[] => [
  ...pages,
  ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`)),
];

/** `../../comp` as written in `pages/home/index` is `comp`. */
export function pathFrom(from: string, written: string): string {
  const isAbsolute = written.startsWith('/');
  const parts = isAbsolute ? [] : from.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}
