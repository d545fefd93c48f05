import type { PhoneSettings, Trouble } from '../phone/messages';
import { bootPhone } from './boot';
import { type LateSetData, measureTree, type PageFigures, type TreeFigures } from './figures';
import type { WeappPackage } from './package';
import { drawnOn, type OpenPage } from './page';
import { openShell } from './shell';
import { openTroubles } from './troubles';

export const PACKAGE = '/_simulator/package.json';

/** What a test may read of a phone. */
export interface PhoneRecord {
  readonly troubles: readonly Trouble[];
  readonly routes: () => readonly string[];
  /** The page in sight with its query, as a link would name it. */
  readonly address: () => string;
  /** Every setData on a page that was closed already. */
  readonly late: () => readonly LateSetData[];
  /** Of every page that was ever opened, in order. */
  readonly seen: () => readonly PageFigures[];
  /** Of the page in sight, as it stands. */
  readonly figures: () => (PageFigures & TreeFigures) | undefined;
}

declare global {
  interface Window {
    gongjiPhone?: PhoneRecord;
  }
}

/** Opened from WeChat's list of mini-programs. */
const SCENE_LIST = 1001;

const asked = new URLSearchParams(window.location.search);

const settings: PhoneSettings = {
  theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  textScale: Number(asked.get('text') ?? 1) || 1,
};

const shell = openShell();
const troubles = openTroubles(shell.trouble);

const addressOf = (page: OpenPage | undefined): string =>
  page ? [page.route, new URLSearchParams({ ...page.query }).toString()].filter(Boolean).join('?') : '';

async function start(): Promise<void> {
  window.gongjiPhone = {
    troubles: troubles.list,
    routes: () => [],
    address: () => '',
    late: () => [],
    seen: () => [],
    figures: () => undefined,
  };
  const answer = await fetch(PACKAGE);
  if (!answer.ok) throw new Error(`The package cannot be had: ${await answer.text()}`);
  const weapp = (await answer.json()) as WeappPackage;
  const scene = Number(asked.get('scene')) || SCENE_LIST;
  const url = asked.get('open') ?? '';
  const phone = bootPhone({ weapp, phone: asked.get('phone') ?? 'one', settings, url, scene, shell, troubles });
  window.gongjiPhone = {
    troubles: troubles.list,
    late: () => phone.late,
    seen: () => phone.seen,
    routes: () => phone.pages.map(({ route }) => route),
    address: () => addressOf(phone.pages.at(-1)),
    figures: () => {
      const page = phone.pages.at(-1);
      return page && { ...page.figures, ...measureTree(drawnOn(page.element)) };
    },
  };
}

start().catch((reason: unknown) => {
  troubles.record('thrown', reason);
  shell.failed('NOT_STARTED');
});
