import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type Client, clientOf } from '../../support/bureau-client';
import { aBillRequest } from '../../support/requests';
import { type RunningBureau, startBureau } from '../../support/running-bureau';
import { openBrowser, openPhone, type Phone } from './browser';

export interface AppPhone extends Phone {
  /** Opens a screen of the app: `pages/home/index`, or home; `query` stands before the screen, as in a link. */
  readonly open: (screen?: string, query?: string) => Promise<void>;
  /** Addresses asked for that are not the bureau's. */
  readonly strangers: readonly string[];
}

export interface World {
  readonly bureau: RunningBureau;
  readonly anyone: Client;
  readonly pickUpPhone: (options?: BrowserContextOptions) => Promise<AppPhone>;
  /** The hospital sends a bill of ¥200 for this person, ¥120 of it from the pool. */
  readonly settleAtHospital: (insured: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const settleAt = async (anyone: Client, insured: string) => {
  const { personas, terminals } = await anyone.ask('listPersonas');
  const { region } = personas.find(({ id }) => id === insured) ?? {};
  const till = terminals.find((one) => one.region === region && one.kind === 'HOSPITAL');
  if (!till) throw new Error(`No hospital for ${insured}.`);
  await clientOf(anyone.url, till.key).ask('settleBill', { body: aBillRequest(insured) });
};

const phoneOf = async (browser: Browser, origin: string, options?: BrowserContextOptions): Promise<AppPhone> => {
  const phone = await openPhone(browser, options);
  const strangers: string[] = [];
  phone.page.setDefaultTimeout(10_000);
  phone.page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) strangers.push(request.url());
  });
  const open = async (screen = 'pages/home/index', query = '') => {
    await phone.page.goto('about:blank');
    await phone.page.goto(`${origin}/${query}#/${screen}`);
  };
  return { ...phone, open, strangers };
};

/** One browser, and the real bureau with a database of its own serving the built app. */
export async function openWorld(): Promise<World> {
  const bureau = await startBureau();
  const browser = await openBrowser();
  const anyone = clientOf(bureau.origin);
  return {
    bureau,
    anyone,
    pickUpPhone: (options) => phoneOf(browser, bureau.origin, options),
    settleAtHospital: (insured) => settleAt(anyone, insured),
    close: async () => {
      await browser.close();
      await bureau.stop();
    },
  };
}
