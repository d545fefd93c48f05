import { phoneWords as words } from '../words/phone';
import { button, element } from './element';
import type { Tabs } from './messages';

/** WeChat's tab bar below the glass; not there while the page in sight is none of its tabs. */
export function phoneTabs(onTab: (route: string) => void) {
  const nav = element('nav', 'phone-tabs');
  nav.setAttribute('aria-label', words.tabs);
  const paint = (tabs: Tabs | null): void => {
    nav.hidden = tabs === null;
    if (!tabs) return;
    const { items, selected, ink, selectedInk, background } = tabs;
    nav.style.background = background;
    nav.replaceChildren(
      ...items.map(({ route, text }, at) => {
        const tab = button('phone-tab', text, () => onTab(route));
        tab.style.color = at === selected ? selectedInk : ink;
        if (at === selected) tab.setAttribute('aria-current', 'page');
        return tab;
      }),
    );
  };
  paint(null);
  return { nav, paint };
}
