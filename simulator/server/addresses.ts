import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { LOOPBACK } from '../../mock-server/http/own-names';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** The addresses under which other devices of the same network find this machine. */
export const lanAddresses = (found: Interfaces = networkInterfaces()): string[] =>
  Object.values(found)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);

/** The names by which a browser may ask for the stage: any other means that somebody else's page sent it here. */
export const hostNames = (lan: readonly string[]): ReadonlySet<string> => new Set([...LOOPBACK, ...lan]);
