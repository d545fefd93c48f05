/** The names by which every machine calls itself. */
export const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'] as const;

/** A name stands for all its ports, `name:port` for that one. */
export type Names = ReadonlySet<string>;

/** Where no port is written, a `Host` may mean either. */
const IMPLIED = { 'http:': ['80'], 'https:': ['443'], host: ['80', '443'] } as const;

/** The name in `name[:port]` as a browser writes it; empty where there is none. */
export const nameIn = (host: string): string => {
  const written = `http://${host}`;
  return /^[a-z0-9.:[\]-]+$/i.test(host) && URL.canParse(written) ? new URL(written).hostname : '';
};

/** The port in `name[:port]`. */
export const portIn = (host: string): string | undefined => /:(\d+)$/.exec(host)?.[1];

const isNamed = (host: string, implied: readonly string[], names: Names): boolean => {
  const name = nameIn(host);
  const port = portIn(host);
  return names.has(name) || (port === undefined ? implied : [port]).some((one) => names.has(`${name}:${one}`));
};

/** Whether a `Host` header holds one of these names. */
export const isOurs = (host: string | undefined, names: Names): boolean =>
  host !== undefined && isNamed(host, IMPLIED.host, names);

/** Whether an `Origin` is a page of one of these names; `null`, a page that hides its own, is not. */
export const isOurOrigin = (origin: string, names: Names): boolean => {
  const [, scheme, host = ''] = origin.match(/^(https?:)\/\/(.+)$/) ?? [];
  return (scheme === 'http:' || scheme === 'https:') && isNamed(host, IMPLIED[scheme], names);
};
