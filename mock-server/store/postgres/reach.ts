import { setTimeout as pause } from 'node:timers/promises';
import { unavailable } from '../unavailable';
import { spoken } from './address';
import { CONNECT_WITHIN_MS, type Connection, type ConnectionSettings, connectTo } from './connection';

const PAUSE_MS = 250;

/** Finds the server that takes writes, going round the servers so many times; where that was in vain, once each until one is found. */
export type Reach = (rounds: number) => Promise<Connection>;

type Found = Connection | string;

/** A connection, or why there is none. */
const knock = async (server: string, settings: ConnectionSettings): Promise<Found> => {
  try {
    return await connectTo(server, settings);
  } catch (fault) {
    return `${spoken(server)}: ${fault instanceof Error ? fault.message || fault.name : String(fault)}`;
  }
};

const goRound = async (servers: string[], settings: ConnectionSettings): Promise<Found> => {
  const reasons: string[] = [];
  for (const server of [...servers]) {
    const found = await knock(server, settings);
    if (typeof found === 'string') {
      reasons.push(found);
      continue;
    }
    // The one that takes writes is asked first the next time.
    servers.sort((one, other) => Number(other === server) - Number(one === server));
    return found;
  }
  return reasons.join('; ');
};

/** One that says nothing takes as long as many rounds of those that refuse. */
const roundsOf = (why: string): number => (why.includes('timeout') ? CONNECT_WITHIN_MS / PAUSE_MS : 1);

const goRoundAgain = async (rounds: number, look: () => Promise<Found>): Promise<Found> => {
  let found = await look();
  let left = rounds;
  while (typeof found === 'string' && left > 1) {
    left -= roundsOf(found);
    await pause(PAUSE_MS);
    found = await look();
  }
  return found;
};

export const createReach = (given: readonly string[], settings: ConnectionSettings): Reach => {
  const servers = [...given];
  let wasInVain = false;
  return async (rounds) => {
    const found = await goRoundAgain(wasInVain ? 1 : rounds, () => goRound(servers, settings));
    wasInVain = typeof found === 'string';
    if (typeof found === 'string') throw unavailable(`The database cannot be reached (${found}).`);
    return found;
  };
};
