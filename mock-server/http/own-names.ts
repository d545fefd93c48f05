/** The names by which every machine calls itself. */
export const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'] as const;

/** The name in `name[:port]` as a browser writes it; empty where there is none. */
export const nameIn = (host: string): string => {
  const written = `http://${host}`;
  return /^[a-z0-9.:[\]-]+$/i.test(host) && URL.canParse(written) ? new URL(written).hostname : '';
};

/** Whether a `Host` header holds one of these names; the port may be another, as behind a tunnel. */
export const isOurs = (host: string | undefined, names: ReadonlySet<string>): boolean =>
  host !== undefined && names.has(nameIn(host));

/** Whether an `Origin` is a page of one of these names, on any port; `null`, a page that hides its own, is not. */
export const isOurOrigin = (origin: string, names: ReadonlySet<string>): boolean => {
  const host = origin.match(/^https?:\/\/(.+)$/)?.[1];
  return isOurs(host, names);
};
