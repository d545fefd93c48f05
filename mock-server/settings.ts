import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LOOPBACK, nameIn } from './http/own-names';

const DEFAULT_PORT = 8787;
const LAST_PORT = 65_535;

/** The port to listen on; 0: any that is free. */
export const portOf = (text: string | undefined): number => {
  if (!text) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= LAST_PORT)) throw new Error(`PORT must be a number from 0 to ${LAST_PORT}, not "${text}".`);
  return port;
};

/** An IPv6 address is written in brackets where a name stands. */
const nameOf = (text: string): string => {
  const name = nameIn(/^[0-9a-f:]+:[0-9a-f:]*$/i.test(text) ? `[${text}]` : text);
  if (name === '') throw new Error(`GONGJI_HOSTS and HOST hold names such as bureau.example, not "${text}".`);
  return name;
};

/** The names by which the bureau may be asked for: this machine's own, where it listens, and those given, comma between. */
export const namesOf = (host: string | undefined, given: string | undefined): ReadonlySet<string> => {
  const written = [host ?? '', ...(given ?? '').split(',')].map((text) => text.trim()).filter((text) => text !== '');
  return new Set([...LOOPBACK, ...written.map(nameOf)]);
};

/** Where the built h5 app lies; a folder without one is refused in words. */
export const staticDirOf = (folder: string | undefined): { staticDir?: string } => {
  if (!folder) return {};
  const staticDir = resolve(folder);
  if (!existsSync(join(staticDir, 'index.html')))
    throw new Error(`GONGJI_STATIC: there is no index.html in "${folder}"; build the h5 app first.`);
  return { staticDir };
};
