import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isOurOrigin, LOOPBACK } from '../../mock-server/http/own-names';

const WRITTEN = /^TARO_APP_BUREAU_ORIGIN=["']?([^"'\s]+)/m;
const SETTINGS = ['.env.production', '.env.development'] as const;
const ORIGINS = /https?:\/\/[\w.:[\]-]+/g;

const originIn = (text: string): string[] => (URL.canParse(text) ? [new URL(text).origin] : []);

/** By which a build in this folder may call the bureau; `given` stands above the files, as in Taro. */
const settledIn = (root: string, given: string | undefined): string[] => {
  const texts = SETTINGS.map((file) => path.join(root, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').match(WRITTEN)?.[1]);
  return [given, ...texts].flatMap((text) => (text === undefined ? [] : originIn(text)));
};

/** Every origin that stands in a script of the built package. */
const originsHeldBy = (weappDir: string): ReadonlySet<string> => {
  if (!existsSync(weappDir)) return new Set();
  const scripts = readdirSync(weappDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const texts = scripts.map((file) => readFileSync(path.join(weappDir, file), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(ORIGINS) ?? []).flatMap(originIn));
};

/** WeChat asks https alone; this machine, in development, is let pass as DevTools do. */
const mayBeAsked = (origin: string): boolean => origin.startsWith('https:') || isOurOrigin(origin, new Set(LOOPBACK));

/** The origins by which the mini-program calls the bureau: of those it may be built with, the ones this package holds. */
export const bureauNamesOf = (weappDir: string, root: string, given: string | undefined): string[] => {
  const held = originsHeldBy(weappDir);
  return [...new Set(settledIn(root, given))].filter((origin) => held.has(origin) && mayBeAsked(origin));
};
