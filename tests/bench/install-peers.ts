import { join } from 'node:path';
import { homeOf, installAside, manifestOf } from './install-aside';

/** The newest that run on the oldest Node of the house. None has an install script; scripts are not run all the same. */
export const PEERS = { 'json-server': '0.17.4', '@stoplight/prism-cli': '5.14.2', '@mockoon/cli': '9.9.0' } as const;
export type Peer = keyof typeof PEERS;

const ASIDE = { folder: 'bench-peers', packages: PEERS };

/** The program of a peer. */
export const programOf = (peer: Peer): string => {
  const { bin } = manifestOf(ASIDE, peer) as { bin: string | Record<string, string> };
  const [first = ''] = typeof bin === 'string' ? [bin] : Object.values(bin);
  return join(homeOf(ASIDE, peer), first);
};

/** Null: they are there; otherwise why not. */
export const installPeers = (): string | null => installAside(ASIDE);
