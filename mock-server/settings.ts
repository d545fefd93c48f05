import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const DEFAULT_PORT = 8787;
const LAST_PORT = 65_535;

/** The port to listen on; 0: any that is free. */
export const portOf = (text: string | undefined): number => {
  if (!text) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= LAST_PORT)) throw new Error(`PORT must be a number from 0 to ${LAST_PORT}, not "${text}".`);
  return port;
};

/** Where the built h5 app lies; a folder without one is refused in words. */
export const staticDirOf = (folder: string | undefined): { staticDir?: string } => {
  if (!folder) return {};
  const staticDir = resolve(folder);
  if (!existsSync(join(staticDir, 'index.html')))
    throw new Error(`GONGJI_STATIC: there is no index.html in "${folder}"; build the h5 app first.`);
  return { staticDir };
};
