import type { PhoneSettings, Tabs } from '../phone/messages';
import { type AppConfig, type Theme, themed } from './package';
import type { OpenPage } from './page';

/** The tab bar as the phone draws it under this page; null when the page is none of its tabs. */
export function tabsUnder(
  { route }: OpenPage,
  { tabBar }: AppConfig,
  theme: Theme,
  settings: PhoneSettings,
): Tabs | null {
  const selected = tabBar?.list.findIndex(({ pagePath }) => pagePath === route) ?? -1;
  if (!tabBar || selected < 0) return null;
  const coloured = (value: string) => themed(value, theme, settings);
  return {
    items: tabBar.list.map(({ pagePath, text }) => ({ route: pagePath, text })),
    selected,
    ink: coloured(tabBar.color ?? '#7A7E83'),
    selectedInk: coloured(tabBar.selectedColor ?? '#3CC51F'),
    background: coloured(tabBar.backgroundColor ?? '#ffffff'),
  };
}
