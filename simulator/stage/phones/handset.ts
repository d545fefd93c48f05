import { element } from '../../phone/element';
import type { PhoneSettings, ShareCard, Trouble } from '../../phone/messages';
import { openPhone } from '../../phone/phone';
import { PHONE_IDS } from '../ask-stage';
import { routeOf } from '../facts';
import type { PhoneName } from '../scenario';
import { isInUse } from './in-use';

/** The WeChat package, or the browser build. */
export type AppKind = 'WEAPP' | 'H5';

export interface HandsetAsked {
  readonly phone: PhoneName;
  /** What a screen reader calls it. */
  readonly title: string;
  readonly kind: AppKind;
  readonly settings: PhoneSettings;
  /** `flow/screen`; '' is home. */
  readonly opens: string;
  readonly onShared: (card: ShareCard) => void;
  /** The package did what a real phone would not forgive; of the browser app nobody hears it. */
  readonly onTrouble: (trouble: Trouble) => void;
}

export interface Handset {
  readonly use: (settings: PhoneSettings) => void;
  readonly openCard: (card: ShareCard) => void;
  /** Puts the phone away and takes it up again: the app asks anew for what it shows. False: somebody uses it, so it stays. */
  readonly wake: () => boolean;
  /** `flow/screen` in sight; null: not known. */
  readonly route: () => string | null;
  /** Whether there is a page behind the one in sight, and a button that leads there. */
  readonly canGoBack: () => boolean;
  /** What the app draws on; null: there is nothing to look into. */
  readonly glass: () => Document | null;
  readonly close: () => void;
}

const pageOf = (opens: string): string => (opens === '' ? '' : `pages/${opens}/index`);

/** Where the phone stands alone in a window of its own. */
export const addressOf = (phone: PhoneName, kind: AppKind, { theme, textScale }: PhoneSettings): string =>
  kind === 'H5'
    ? `/app/${PHONE_IDS[phone]}/`
    : `/phone?${new URLSearchParams({ phone: PHONE_IDS[phone], theme, text: String(textScale) })}`;

function openPackage(place: HTMLElement, asked: HandsetAsked): Handset {
  place.className = 'phone stage-device';
  const { phone, title, settings, opens, onShared, onTrouble } = asked;
  const open = openPhone(place, { phone: PHONE_IDS[phone], settings, open: pageOf(opens), onShared, onTrouble });
  const glass = place.querySelector('iframe');
  if (glass) glass.title = title;
  return {
    use: open.use,
    openCard: open.openCard,
    wake: () => {
      if (isInUse(place, glass?.contentDocument ?? null)) return false;
      open.putAway();
      open.takeUp();
      return true;
    },
    route: () => {
      const page = glass?.contentWindow?.gongjiPhone?.routes().at(-1);
      return page === undefined ? null : routeOf(page);
    },
    canGoBack: () => (glass?.contentWindow?.gongjiPhone?.routes().length ?? 0) > 1,
    glass: () => glass?.contentDocument ?? null,
    close: open.close,
  };
}

/** Tells a page that it went out of sight and came back, as a browser does when its tab is changed. */
function turnAway(page: Window): void {
  const { document: shown } = page;
  const turn = (): void => void page.dispatchEvent(new Event('visibilitychange'));
  Object.defineProperty(shown, 'visibilityState', { value: 'hidden', configurable: true });
  turn();
  Reflect.deleteProperty(shown, 'visibilityState');
  turn();
}

function openBrowserApp(place: HTMLElement, { phone, title, settings, opens }: HandsetAsked): Handset {
  place.className = 'stage-device';
  const glass = element('iframe', 'phone-glass');
  glass.title = title;
  const load = (page: string): void => {
    glass.src = 'about:blank';
    glass.src = `/app/${PHONE_IDS[phone]}/?at=${Date.now()}#/${page}`;
  };
  const use = ({ theme }: PhoneSettings): void => {
    glass.style.colorScheme = theme;
  };
  use(settings);
  place.replaceChildren(glass);
  load(pageOf(opens));
  return {
    use,
    openCard: ({ path }) => load(path.replace(/^\//, '')),
    wake: () => {
      const { contentWindow: page } = glass;
      if (!page || isInUse(place, page.document)) return false;
      turnAway(page);
      return true;
    },
    route: () => routeOf(glass.contentWindow?.location.hash ?? ''),
    canGoBack: () =>
      [...(glass.contentDocument?.querySelectorAll('.g-back') ?? [])].some((one) => one.getClientRects().length > 0),
    glass: () => glass.contentDocument,
    close: () => place.replaceChildren(),
  };
}

/** One phone in `place`, whichever build runs on it. */
export const openHandset = (place: HTMLElement, asked: HandsetAsked): Handset =>
  asked.kind === 'WEAPP' ? openPackage(place, asked) : openBrowserApp(place, asked);
