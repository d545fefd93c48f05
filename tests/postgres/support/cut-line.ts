import { connect, createServer, type Socket } from 'node:net';
import { closedAtTheEnd } from '../../support/opened';

type Cut = 'BEFORE' | 'AFTER';

/**
 * A line to a PostgreSQL server that breaks once, at the commit of the deed in which a word is said: before the server hears of
 * the commit, or before its answer is heard.
 */
export const cutLine = async (serverUrl: string) => {
  const { port } = new URL(serverUrl);
  let isAway = false;
  let awayAfter = false;
  let next: { cut: Cut; word: string } | null = null;
  const join = (near: Socket): void => {
    if (isAway) return void near.destroy();
    const far = connect(Number(port), '127.0.0.1');
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const side of [near, far]) side.on('error', end).on('close', end);
    let isDeaf = false;
    let isMeant = false;
    near.on('data', (words: Buffer) => {
      isMeant ||= next !== null && words.includes(next.word);
      if (next === null || !isMeant || !words.includes('COMMIT\0')) return void far.write(words);
      const { cut } = next;
      next = null;
      isAway = awayAfter;
      if (cut === 'BEFORE') return end();
      isDeaf = true;
      far.write(words);
    });
    // The server's answer shows that the commit was made; nobody hears it.
    far.on('data', (words: Buffer) => (isDeaf ? end() : void near.write(words)));
  };
  const server = createServer(join);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closedAtTheEnd(() => void server.close());
  const address = server.address();
  const through = new URL(serverUrl);
  through.port = String(typeof address === 'object' && address ? address.port : 0);
  return {
    url: through.toString(),
    /** `staysAway`: nobody reaches the server afterwards until it is back. */
    cutWhere: (word: string, cut: Cut, staysAway = false) => {
      next = { cut, word };
      isAway = false;
      awayAfter = staysAway;
    },
    back: () => {
      isAway = false;
    },
  };
};
