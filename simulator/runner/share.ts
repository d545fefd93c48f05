import type { ShareCard } from '../phone/messages';
import type { AppConfig } from './package';
import type { OpenPage } from './page';

interface Given {
  readonly title?: string;
  readonly path?: string;
  readonly promise?: Promise<Given>;
}

/** WeChat waits this long for a card that is promised. */
const PATIENCE_MS = 3_000;

const addressOf = ({ route, query }: OpenPage): string => {
  const search = Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return `/${route}${search ? `?${search}` : ''}`;
};

const later = (promise: Promise<Given>, otherwise: Given): Promise<Given> =>
  Promise.race([promise, new Promise<Given>((resolve) => setTimeout(() => resolve(otherwise), PATIENCE_MS))]);

/** What a page shares: its own card, else the page as it is under the mini-program's name. Undefined when it may not be shared. */
export async function cardOf(
  page: OpenPage,
  from: 'menu' | 'button',
  { window }: Pick<AppConfig, 'window'>,
): Promise<ShareCard | undefined> {
  if (typeof page.instance.onShareAppMessage !== 'function') return undefined;
  const said = (page.call('onShareAppMessage', { from }) ?? {}) as Given;
  const given = said.promise ? await later(said.promise, said) : said;
  const path = given.path ?? addressOf(page);
  return {
    title: given.title ?? window?.navigationBarTitleText ?? '',
    path: path.startsWith('/') ? path : `/${path}`,
  };
}
