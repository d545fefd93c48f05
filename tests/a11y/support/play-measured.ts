import type { Page } from 'playwright-core';
import type { Scene, ScenePhone } from '../../browser/support/scene';
import type { AppPhone, World } from '../../browser/support/world';
import type { Level } from '../audit/finding';
import { type Memory, measure, USUAL } from './measuring';
import { auditOf } from './page-audit';
import { within } from './within';

const SCREEN_MS = 40_000;

/** The browser's own words for a line that a scene cut. */
const CUT_LINE = /ERR_(FAILED|CONNECTION_RESET)/;

/** `https://…/#/pages/pay-premium/check/index?id=…` → `pay-premium/check`; home is `home`. */
const pageAt = (address: string): string =>
  new URL(address).hash.match(/pages\/(.+?)(\/index)?(\?|$)/)?.[1]?.replace(/\/index$/, '') ?? 'home';

interface Played {
  /** What was found wrong, by screen. */
  readonly wrong: Readonly<Record<string, readonly string[]>>;
  /** Every page that was looked at. */
  readonly pages: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** Plays a scene in a world begun again, walking in this size of letters, and measures every screen it comes to rest on. */
export async function playMeasured(
  world: World,
  { play, isLineCut = false }: Scene,
  memory: Memory,
  walkedIn: Level = 0,
): Promise<Played> {
  const wrong: Record<string, string[]> = {};
  const pages = new Set<string>();
  const phones: AppPhone[] = [];
  const look = (page: Page) => async (screen: string) => {
    const address = pageAt(page.url());
    pages.add(address);
    const found = await within(SCREEN_MS, `to measure ${screen} (${address})`, measure(page, address, memory));
    if (found.length > 0) wrong[screen] = found;
  };
  const pickUp = async (): Promise<ScenePhone> => {
    const phone = await world.pickUpPhone({ viewport: USUAL });
    phones.push(phone);
    await phone.open();
    if (walkedIn > 0) await auditOf(phone.window).choose(walkedIn);
    return { page: phone.page, look: look(phone.window), open: (screen) => phone.open(screen) };
  };
  await world.reset();
  try {
    await play({ world, pickUp });
  } finally {
    await Promise.all(phones.map(({ window }) => window.context().close()));
  }
  const faults = phones.flatMap((phone) => phone.faults).filter((fault) => !(isLineCut && CUT_LINE.test(fault)));
  return { wrong, pages, faults };
}
