import type { BrowserContextOptions } from 'playwright-core';
import { type Client, clientOf } from '../../support/bureau-client';
import { aBillRequest } from '../../support/requests';
import { type RunningBureau, startBureau } from '../../support/running-bureau';
import type { AppPhone, OpensPhones } from './app-phone';
import { openBrowser } from './browser';
import { TARGET } from './glass';
import { h5Phones } from './h5-phones';
import { weappPhones } from './weapp-phones';

export type { AppPhone } from './app-phone';

export interface World {
  readonly bureau: RunningBureau;
  readonly anyone: Client;
  readonly pickUpPhone: (options?: BrowserContextOptions) => Promise<AppPhone>;
  /** The hospital sends a bill of ¥200 for this person, ¥120 of it from the pool. */
  readonly settleAtHospital: (insured: string) => Promise<void>;
  /** Name and ID number of a persona, as one types them. */
  readonly identityOf: (persona: string) => Promise<{ name: string; idNumber: string }>;
  /** What the bureau answers this persona, whatever stands on a glass. */
  readonly as: (persona: string) => Promise<Client>;
  /** The world begins again. */
  readonly reset: () => Promise<unknown>;
  readonly advance: (minutes: number) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const personaOf = async (anyone: Client, persona: string) => {
  const { personas } = await anyone.ask('listPersonas');
  const found = personas.find(({ id }) => id === persona);
  if (!found) throw new Error(`Nobody is called ${persona}.`);
  return found;
};

const settleAt = async (anyone: Client, insured: string) => {
  const { terminals } = await anyone.ask('listPersonas');
  const { region } = await personaOf(anyone, insured);
  const till = terminals.find((one) => one.region === region && one.kind === 'HOSPITAL');
  if (!till) throw new Error(`No hospital for ${insured}.`);
  await clientOf(anyone.url, till.key).ask('settleBill', { body: aBillRequest(insured) });
};

const PHONES: Readonly<Record<typeof TARGET, OpensPhones>> = { h5: h5Phones, weapp: weappPhones };

/** One browser, the real bureau with a database of its own, and phones that run the built package of this walk. */
export async function openWorld(): Promise<World> {
  const bureau = await startBureau();
  const browser = await openBrowser();
  const phones = await PHONES[TARGET](browser, bureau.origin);
  const anyone = clientOf(bureau.origin);
  return {
    bureau,
    anyone,
    pickUpPhone: phones.pickUp,
    settleAtHospital: (insured) => settleAt(anyone, insured),
    identityOf: async (persona) => {
      const { name, idNumber } = await personaOf(anyone, persona);
      return { name, idNumber };
    },
    as: async (persona) => {
      const { name, idNumber } = await personaOf(anyone, persona);
      // By face: the phones have asked for the codes by SMS, and no other is sent within a minute.
      const { token } = await anyone.ask('openSession', { body: { method: 'MOCK_FACE', name, idNumber } });
      return clientOf(bureau.origin, token);
    },
    reset: () => anyone.ask('resetBureau', { body: {} }),
    advance: (minutes) => anyone.ask('moveClock', { body: { advanceMinutes: minutes } }),
    close: async () => {
      await browser.close();
      await phones.close();
      await bureau.stop();
    },
  };
}
