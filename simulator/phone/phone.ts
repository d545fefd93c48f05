import { phoneWords as words } from '../words/phone';
import { phoneBar } from './bar';
import { element } from './element';
import type { Failure, FromGlass, PhoneSettings, ShareCard, ToGlass, Trouble } from './messages';
import { popUps } from './pop-ups';
import { phoneTabs } from './tabs';

export interface PhoneAsked {
  /** Whose storage it is: two phones of one name share everything they keep. */
  readonly phone: string;
  readonly settings: PhoneSettings;
  /** The page and query opened first; home when absent. */
  readonly open?: string;
  readonly onReady?: () => void;
  readonly onShared?: (card: ShareCard) => void;
  readonly onTrouble?: (trouble: Trouble) => void;
}

type Heard = { readonly [K in FromGlass['kind']]: (message: Extract<FromGlass, { kind: K }>) => void };

/** WeChat's number for a card in a chat. */
const SCENE_CARD = 1007;
/** A glass that says nothing for this long has nobody behind it. */
const PATIENCE_MS = 20_000;

interface Start {
  readonly open: string;
  readonly scene?: number;
}

const addressOf = (phone: string, { theme, textScale }: PhoneSettings, { open, scene }: Start): string =>
  `/_simulator/glass.html?${new URLSearchParams({
    phone,
    theme,
    text: String(textScale),
    open,
    ...(scene !== undefined && { scene: String(scene) }),
  })}`;

/** The glass and the parts of WeChat around it, put into `place`. */
function frame(place: HTMLElement, title: string) {
  const glass = element('iframe', 'phone-glass');
  glass.title = title;
  const say = (message: ToGlass): void => glass.contentWindow?.postMessage(message, window.location.origin);
  const { bar, ...top } = phoneBar({
    onBack: () => say({ kind: 'BACK' }),
    onShare: () => say({ kind: 'SHARE' }),
    onRefresh: () => say({ kind: 'PULL_DOWN' }),
  });
  const { nav, paint: paintTabs } = phoneTabs((route) => say({ kind: 'TAB', route }));
  const pops = popUps([bar, glass, nav]);
  place.replaceChildren(bar, glass, nav, pops.over);
  return { glass, say, top, paintTabs, pops };
}

/** One phone in `place`: the bar above, the glass below, and WeChat's own pop-ups over both. */
export function openPhone(place: HTMLElement, asked: PhoneAsked) {
  let { settings } = asked;
  let isRunning = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const { glass, say, top, paintTabs, pops } = frame(place, asked.phone);
  const fail = (why: Failure | 'NO_ANSWER'): void => {
    clearTimeout(patience);
    isRunning = false;
    pops.fail(words.failed[why], () => start({ open: why === 'NO_SUCH_PAGE' ? '' : (asked.open ?? '') }));
  };
  const start = (from: Start): void => {
    pops.clear();
    top.clear();
    paintTabs(null);
    isRunning = false;
    clearTimeout(patience);
    patience = setTimeout(() => fail('NO_ANSWER'), PATIENCE_MS);
    glass.src = addressOf(asked.phone, settings, from);
  };
  const heard: Heard = {
    READY: () => {
      clearTimeout(patience);
      isRunning = true;
      asked.onReady?.();
    },
    FAILED: ({ why }) => fail(why),
    BAR: ({ bar }) => top.paint(bar),
    TABS: ({ tabs }) => paintTabs(tabs),
    ASK: ({ id, dialog }) => pops.ask(dialog, (value) => say({ kind: 'ANSWER', id, value })),
    TOAST: ({ text }) => pops.toast(text),
    SHARED: ({ card }) => asked.onShared?.(card),
    TROUBLE: ({ trouble }) => asked.onTrouble?.(trouble),
  };
  const hear = ({ source, origin, data }: MessageEvent<FromGlass>): void => {
    if (source === glass.contentWindow && origin === window.location.origin) heard[data.kind](data as never);
  };
  /** Closes the mini-program and opens it again, as from WeChat's list. */
  const restart = (): void => start({ open: '' });
  window.addEventListener('message', hear);
  start({ open: asked.open ?? '' });
  return {
    /** Theme changes at once; a mini-program reads the text size when it starts, so the owner is offered to open it again. */
    use: (next: PhoneSettings): void => {
      const isOtherText = next.textScale !== settings.textScale;
      settings = next;
      say({ kind: 'SETTINGS', settings });
      if (isOtherText && isRunning) pops.note({ text: words.textNeedsRestart, deed: words.again, onDeed: restart });
    },
    /** Opens the card in the running mini-program, or starts it with the card. */
    openCard: (card: ShareCard): void => {
      if (isRunning) say({ kind: 'OPEN', card });
      else start({ open: card.path, scene: SCENE_CARD });
    },
    pullDown: (): void => say({ kind: 'PULL_DOWN' }),
    putAway: (): void => say({ kind: 'HIDE' }),
    takeUp: (): void => say({ kind: 'SHOW' }),
    restart,
    close: (): void => {
      clearTimeout(patience);
      window.removeEventListener('message', hear);
      place.replaceChildren();
    },
  };
}

export type Phone = ReturnType<typeof openPhone>;
