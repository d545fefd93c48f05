import type { Reply } from '../../support/bureau-client';
import { clientOf } from '../../support/bureau-client';
import { personaOf } from '../../support/open-bureau';
import { type Asked, again, work } from './commands';
import { type Running, run } from './program';
import type { Vault } from './vault';

/** What all rounds together came to. */
export interface Tally {
  rounds: number;
  asked: number;
  acknowledged: number;
  /** Nobody heard an answer, and it was there. */
  thereUnheard: number;
  gone: number;
  killedBeforeOpen: number;
  resetsThere: number;
  resetsGone: number;
}

export const EMPTY_TALLY: Readonly<Tally> = {
  rounds: 0,
  asked: 0,
  acknowledged: 0,
  thereUnheard: 0,
  gone: 0,
  killedBeforeOpen: 0,
  resetsThere: 0,
  resetsGone: 0,
};

/** One bureau on one vault, killed and started again as often as the rounds like. */
export interface Life {
  vault: Vault;
  tally: Tally;
  /** How long the last whole start took. */
  startMs: () => number;
  start: () => Running;
  open: () => Promise<{ running: Running; url: string }>;
  /** Callers at work until `isOver` or the bureau is gone; what they asked, in `asked`. */
  load: (url: string, asked: Asked[], isOver: () => boolean) => Promise<void>;
  /** The same commands by the same people, each signed in once more. */
  signedInAnew: (asked: readonly Asked[], url: string) => Promise<Asked[]>;
  end: () => Promise<void>;
}

const AT_ONCE = 8;

/** All of them once more, some at a time. */
export const allAgain = async (asked: readonly Asked[], url: string): Promise<Reply[]> => {
  const replies: Reply[] = [];
  for (let at = 0; at < asked.length; at += AT_ONCE)
    replies.push(...(await Promise.all(asked.slice(at, at + AT_ONCE).map((one) => again(one, url)))));
  return replies;
};

export const liveOn = (vault: Vault, program: readonly string[], tally: Tally): Life => {
  const tokens = new Map<string, string>();
  let current: Running | null = null;
  let startMs = 1_000;
  const start = () => {
    current = run(program, { DATABASE_URL: vault.url, ...vault.env });
    return current;
  };
  /** A session outlives a kill; one of a world before the reset is asked for anew. */
  const tokenAt = (url: string) => async (id: string) => {
    const known = tokens.get(id);
    if (known && (await clientOf(url, known).send('readMe')).status === 200) return known;
    const { name, idNumber } = personaOf(id);
    const { token } = await clientOf(url).ask('openSession', { body: { method: 'MOCK_FACE', name, idNumber } });
    tokens.set(id, token);
    return token;
  };
  return {
    vault,
    tally,
    startMs: () => startMs,
    start,
    open: async () => {
      const since = Date.now();
      const running = start();
      const url = await running.opened;
      if (url === null) throw new Error(`The bureau did not open after a kill: ${running.said()}`);
      startMs = Date.now() - since;
      return { running, url };
    },
    load: async (url, asked, isOver) => {
      const ids = ['gao-xiang', 'gao-jie', 'duan-li', 'jiang-yuee', 'fang-zhiyuan', 'chen-jianhua'];
      const fresh = tokenAt(url);
      for (const id of ids) await fresh(id);
      await work({ url, asked, tokenOf: async (id) => tokens.get(id) ?? fresh(id) }, isOver);
    },
    signedInAnew: async (asked, url) => {
      const anew = new Map<string, string>();
      for (const [id, bearer] of [...tokens]) anew.set(bearer, await tokenAt(url)(id));
      return asked.map((one) => ({ ...one, bearer: anew.get(one.bearer) ?? one.bearer }));
    },
    end: async () => {
      await current?.end('SIGKILL');
      await vault.remove();
    },
  };
};
