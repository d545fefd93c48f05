import { execFileSync, type SpawnOptions } from 'node:child_process';

export interface ServerUser {
  uid: number;
  gid: number;
}

const idOf = (flag: '-u' | '-g', name: string): number =>
  Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));

const userNamed = (name: string): ServerUser | null => {
  try {
    return { uid: idOf('-u', name), gid: idOf('-g', name) };
  } catch {
    return null;
  }
};

/** A server refuses to run as root: whom it runs as instead; null: as whoever starts it. */
export const serverUser = (): ServerUser | null => {
  if (process.getuid?.() !== 0) return null;
  const user = userNamed('postgres') ?? userNamed('nobody');
  if (!user) throw new Error('PostgreSQL refuses to run as root, and there is no user postgres or nobody.');
  return user;
};

/** The same user for a program that is started. */
export const asServerUser = (): Pick<SpawnOptions, 'uid' | 'gid'> => serverUser() ?? {};
