import { spawnSync } from 'node:child_process';

const UNSHARE = process.getuid?.() === 0 ? ['unshare', '-m'] : ['unshare', '-U', '-r', '-m'];

/** A program that sees mounts of its own, which the script makes and which end with it; `$0` on are the program's words. */
export const inOwnMounts = (script: string, words: readonly string[]): string[] => [
  ...UNSHARE,
  'sh',
  '-c',
  `${script} && exec "$0" "$@"`,
  ...words,
];

const [command = '', ...words] = inOwnMounts('mount -t tmpfs -o size=64k none /mnt', ['true']);

/** Not every machine lets a test mount. */
export const CAN_MOUNT = spawnSync(command, words).status === 0;
