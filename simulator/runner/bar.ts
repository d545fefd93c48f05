import type { Bar, PhoneSettings } from '../phone/messages';
import { type AppConfig, type Theme, themed, themeOf, type WeappPackage, windowOf } from './package';
import type { OpenPage } from './page';
import type { Shell } from './shell';
import { tabsUnder } from './tab-bar';
import { doing } from './wx/callbacks';

/** What the package set on one page after it was opened. */
interface SetSince {
  title?: string;
  colours?: { readonly background: string; readonly ink: string };
}

type Configured = ReturnType<typeof windowOf>;

function colours(config: Configured, set: SetSince | undefined, theme: Theme, settings: PhoneSettings) {
  const { background, ink } = set?.colours ?? {
    background: themed(config.navigationBarBackgroundColor ?? '#000000', theme, settings),
    ink: themed(config.navigationBarTextStyle ?? 'white', theme, settings),
  };
  return { background, ink: ink === 'black' || ink === '#000000' ? 'black' : 'white' } as const;
}

/** What the bars above and below the glass say: from the page's config, and from what the package set since. */
export function navigationBar(weapp: WeappPackage, app: AppConfig, shell: Shell, settings: () => PhoneSettings) {
  const theme = themeOf(weapp, app);
  const sets = new WeakMap<OpenPage, SetSince>();
  let seen: { page: OpenPage; depth: number } | undefined;
  const barOf = (page: OpenPage, depth: number): Bar => {
    const config = windowOf(weapp, app, page.route);
    const set = sets.get(page);
    return {
      title: set?.title ?? config.navigationBarTitleText ?? '',
      canGoBack: depth > 1,
      canShare: typeof page.instance.onShareAppMessage === 'function',
      canPullDown: config.enablePullDownRefresh === true,
      ...colours(config, set, theme, settings()),
    };
  };
  const paint = () => {
    if (!seen) return;
    shell.bar(barOf(seen.page, seen.depth));
    shell.tabs(tabsUnder(seen.page, app, theme, settings()));
  };
  const setting = <T extends object>(name: string, read: (options: T) => SetSince) =>
    doing(name, (options: T) => {
      if (seen) sets.set(seen.page, { ...sets.get(seen.page), ...read(options) });
      paint();
    });
  return {
    paint,
    see: (page: OpenPage, depth: number) => {
      seen = { page, depth };
      paint();
    },
    apis: {
      setNavigationBarTitle: setting('setNavigationBarTitle', ({ title }: { title: string }) => ({ title })),
      setNavigationBarColor: setting(
        'setNavigationBarColor',
        ({ frontColor: ink, backgroundColor: background }: { frontColor: string; backgroundColor: string }) => ({
          colours: { background, ink },
        }),
      ),
    },
  };
}
