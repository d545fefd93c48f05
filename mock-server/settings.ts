import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { LOOPBACK, nameIn, portIn } from './http/own-names';
import type { Gate } from './http/who-may-ask';

const DEFAULT_PORT = 8787;
const LAST_PORT = 65_535;

/** The port to listen on; 0: any that is free. */
export const portOf = (text: string | undefined): number => {
  if (!text) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= LAST_PORT)) throw new Error(`PORT must be a number from 0 to ${LAST_PORT}, not "${text}".`);
  return port;
};

/** What hinders a server from starting, to whoever starts it; `port` as it was asked for. */
export const whyNotStarted = (fault: unknown, port: string | undefined): string => {
  if (!(fault instanceof Error)) return String(fault);
  const isTaken = 'code' in fault && fault.code === 'EADDRINUSE';
  return isTaken ? `Port ${portOf(port)} is taken; PORT=… chooses another.` : fault.message;
};

/** An IPv6 address is written in brackets where a name stands. */
const nameOf = (text: string): string => {
  const host = /^[0-9a-f:]+:[0-9a-f:]*$/i.test(text) ? `[${text}]` : text;
  const name = nameIn(host);
  if (name === '')
    throw new Error(`GONGJI_HOSTS and HOST hold names such as bureau.example or bureau.example:8443, not "${text}".`);
  const port = portIn(host);
  return port === undefined ? name : `${name}:${port}`;
};

/** What is written with commas between, without what is empty. */
const partsOf = (given: string | undefined): string[] =>
  (given ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** By which names the bureau may be asked for: this machine's own, where it listens, and those given, comma between; the pages of those given may ask it, too. */
export const gateOf = (host: string | undefined, given: string | undefined): Gate => {
  const origins = partsOf(given).map(nameOf);
  return { hosts: new Set([...LOOPBACK, ...(host ? [nameOf(host)] : []), ...origins]), origins: new Set(origins) };
};

/** The bits of an address, by its family. */
const BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

const isProxy = (text: string): boolean => {
  const [, address = '', length] = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const bits = BITS[isIP(address)];
  if (bits === undefined) return false;
  // a length of 0 would be everybody
  return length === undefined || (Number(length) > 0 && Number(length) <= bits);
};

/** Whose word counts about the address that a request came from: proxies before the bureau, comma between; nothing given: nobody's. */
export const proxiesOf = (given: string | undefined): string[] => {
  const proxies = partsOf(given);
  const wrong = proxies.find((text) => !isProxy(text));
  if (wrong !== undefined)
    throw new Error(`GONGJI_PROXIES holds addresses and ranges such as 10.0.0.1 or 10.0.0.0/8, not "${wrong}".`);
  return proxies;
};

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Where to listen; nothing given: this machine alone. */
export const hostOf = (text: string | undefined): string => text || '127.0.0.1';

const DEMO_MODES = ['on', 'off', 'network'] as const;

/** What start-up says aloud where the demo doors are open to more than this machine. */
export const DEMO_TO_NETWORK =
  'THE DEMO DOORS ARE OPEN TO THE NETWORK: whoever reaches this address can read every SMS code, sign in as anybody, move the clock and reset the bureau.';

/** Who can ask: where it listens, by what names, and through whom. */
interface Reach {
  host: string;
  gate?: Pick<Gate, 'origins'>;
  proxies?: readonly string[];
}

/** Why it is to be asked by more than this machine, in words; undefined: it is not. A name of elsewhere and a proxy bring the network in, wherever the bureau itself listens. */
const whyToNetwork = ({ host, gate, proxies = [] }: Reach): string | undefined => {
  if (!LOOPBACK_HOST.test(host)) return `HOST=${host} is more than this machine`;
  const name = [...(gate?.origins ?? [])].find((known) => !LOOPBACK_HOST.test(nameIn(known)));
  if (name !== undefined) return `GONGJI_HOSTS=${name} is asked for from more than this machine`;
  return proxies[0] === undefined ? undefined : `GONGJI_PROXIES=${proxies[0]} passes on more than this machine asks`;
};

/** Whether the demo doors open. Nobody opens them to others than this machine by setting HOST, GONGJI_HOSTS or GONGJI_PROXIES alone. */
export const demoOf = (text: string | undefined, reach: Reach): { demo: boolean; toNetwork: boolean } => {
  const mode = DEMO_MODES.find((known) => known === (text || 'on'));
  if (!mode) throw new Error(`GONGJI_DEMO is ${DEMO_MODES.join(', ')} or nothing, not "${text}".`);
  const why = mode === 'off' ? undefined : whyToNetwork(reach);
  if (why !== undefined && mode !== 'network')
    throw new Error(
      `${why}, and the demo doors are open: GONGJI_DEMO=off closes them, GONGJI_DEMO=network opens them to everybody who can reach it.`,
    );
  return { demo: mode !== 'off', toNetwork: why !== undefined };
};

/** Where the built h5 app lies; a folder without one is refused in words. */
export const staticDirOf = (folder: string | undefined): { staticDir?: string } => {
  if (!folder) return {};
  const staticDir = resolve(folder);
  if (!existsSync(join(staticDir, 'index.html')))
    throw new Error(`GONGJI_STATIC: there is no index.html in "${folder}"; build the h5 app first.`);
  return { staticDir };
};

/** A moment as part of a file's name, to the millisecond: 20261122T010000000Z. */
export const stampOf = (at: number): string => new Date(at).toISOString().replaceAll(/[-:.]/g, '');
