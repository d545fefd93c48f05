import { phoneWords as words } from '../words/phone';
import { button, element } from './element';
import type { Bar } from './messages';

interface Pressed {
  readonly onBack: () => void;
  readonly onShare: () => void;
  readonly onRefresh: () => void;
}

const empty: Bar = {
  title: '',
  canGoBack: false,
  canShare: false,
  canPullDown: false,
  background: '',
  ink: 'black',
};

/** WeChat's bar above the glass: one page back, the page's name, hand the page on. */
export function phoneBar({ onBack, onShare, onRefresh }: Pressed) {
  const bar = element('header', 'phone-bar');
  const back = button('phone-back', words.back, onBack);
  const title = element('h1', 'phone-title');
  const more = element('div', 'phone-more');
  const refresh = button('phone-refresh', words.refresh, onRefresh);
  const share = button('phone-share', words.share, onShare);
  more.append(refresh, share);
  bar.append(back, title, more);
  const paint = ({ title: name, canGoBack, canShare, canPullDown, background, ink }: Bar): void => {
    title.textContent = name;
    bar.style.background = background;
    bar.style.color = ink;
    back.hidden = !canGoBack;
    share.hidden = !canShare;
    refresh.hidden = !canPullDown;
  };
  const clear = () => paint(empty);
  clear();
  return { bar, paint, clear };
}
