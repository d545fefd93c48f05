import type { PhoneSettings } from '../phone/messages';
import { glassWords as words } from '../words/glass';
import type { AppLife, LaunchOptions } from './app-life';
import type { AppConfig } from './package';
import { type PageStack, placeOf } from './page-stack';
import { cardOf } from './share';
import type { Shell } from './shell';
import type { Troubles } from './troubles';

interface Owned {
  readonly shell: Shell;
  readonly stack: PageStack;
  readonly life: AppLife;
  readonly app: AppConfig;
  readonly pull: { readonly ask: () => void };
  readonly use: (settings: PhoneSettings) => void;
  readonly troubles: Troubles;
}

/** Opened from a card in a chat. */
const SCENE_CARD = 1007;
const TOAST_MS = 1_500;

/** Opens the page a person comes in by. One that is not there is told to the app; if that opens none, the glass says so. */
const entering =
  ({ shell, stack, life, troubles }: Owned) =>
  ({ path, query }: LaunchOptions): void => {
    const search = Object.entries(query).map(([name, value]) => `${name}=${value}`);
    const gone = stack.relaunch(`/${path}${search.length > 0 ? `?${search.join('&')}` : ''}`);
    if (gone.ok) return;
    troubles.record('not-found', `${path}: ${gone.why}`);
    const before = stack.top();
    life.call('onPageNotFound', { path, query, isEntryPage: true });
    if (stack.top() === before) shell.failed(gone.why.endsWith('is not found') ? 'NO_SUCH_PAGE' : 'BLANK');
  };

const sharing =
  ({ shell, stack, app }: Owned) =>
  async (from: 'menu' | 'button'): Promise<void> => {
    const page = stack.top();
    const card = page && (await cardOf(page, from, app));
    if (card) shell.share(card);
    else {
      shell.toast(words.notShared);
      setTimeout(() => shell.toast(null), TOAST_MS);
    }
  };

/** What the owner of the phone does around the glass: goes back, shares, puts the phone away, changes a setting. */
export function listenToOwner(owned: Owned) {
  const { shell, stack, life, pull, use } = owned;
  const enter = entering(owned);
  const share = sharing(owned);
  const putAway = (): void => {
    if (life.isInSight()) stack.top()?.call('onHide');
    life.hide();
  };
  const takeUp = (): void => {
    const entered = life.entered();
    if (entered && life.show(entered)) stack.top()?.call('onShow');
  };
  window.addEventListener('share-asked', () => void share('button'));
  shell.listen({
    BACK: () => void stack.back(),
    SETTINGS: ({ settings }) => use(settings),
    SHARE: () => void share('menu'),
    TAB: ({ route }) => void stack.tab(`/${route}`),
    OPEN: ({ card }) => {
      const { route: path, query } = placeOf(card.path, undefined);
      const opened = { path, query, scene: SCENE_CARD, referrerInfo: {} };
      putAway();
      life.show(opened);
      enter(opened);
    },
    HIDE: putAway,
    SHOW: takeUp,
    PULL_DOWN: pull.ask,
  });
  return { enter };
}
