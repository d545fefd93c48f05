import { isOurOrigin, isOurs, type Names } from './own-names';

/** Whom a server of ours lets in: the bureau and the stage have one rule. */
export interface Gate {
  /** The names by which it may be asked for. */
  hosts: Names;
  /** Whose pages may ask beside its own. */
  origins: Names;
}

interface Asked {
  host?: string | undefined;
  origin?: string | undefined;
}

/** The scheme is left aside: TLS may end before us. */
const isItsOwnPage = (origin: string, host: string | undefined): boolean =>
  origin === `http://${host}` || origin === `https://${host}`;

/** Another name means that somebody else's page was led here; another origin, that it asks. A program has no origin. */
export const whyNotIn = (
  { host, origin }: Asked,
  { hosts, origins }: Gate,
): 'HOST_UNKNOWN' | 'ORIGIN_UNKNOWN' | null => {
  if (!isOurs(host, hosts)) return 'HOST_UNKNOWN';
  const mayAsk = origin === undefined || isItsOwnPage(origin, host) || isOurOrigin(origin, origins);
  return mayAsk ? null : 'ORIGIN_UNKNOWN';
};
