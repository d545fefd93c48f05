import { setTimeout as pause } from 'node:timers/promises';
import { countBills, settle, signIn } from '../postgres/support/bills';
import { type BureauProcess, startBureauProcess } from '../server/support/bureau-process';
import { type Call, type CallAnswer, callerOf } from '../server/support/call';
import { findPostgres } from '../support/find-postgres.cjs';
import { closedAtTheEnd } from '../support/opened';
import { type Cluster, startCluster } from '../support/postgres-cluster';
import { addStandby, promote } from '../support/postgres-standby';

jest.setTimeout(900_000);

const CALLERS = 8;

const onPostgres = findPostgres() === null ? test.skip : test;

interface Kept {
  answered: Map<string, string>;
  /** What was heard that is no answer: by status, or that nobody spoke. */
  others: Set<string>;
}

/** Each caller settles a bill after another, and asks with the same key until it is answered. */
const callUntil = (call: Call, isOver: () => boolean): Kept & { over: Promise<unknown> } => {
  const answered = new Map<string, string>();
  const others = new Set<string>();
  const insist = async (key: string): Promise<void> => {
    while (!isOver()) {
      const answer: CallAnswer | null = await settle(call, key).catch(() => null);
      if (answer?.status === 201) return void answered.set(key, answer.text);
      others.add(answer === null ? 'silence' : `${answer.status} ${answer.body?.code ?? answer.body?.type}`);
      await pause(200);
    }
  };
  const over = Promise.all(
    Array.from({ length: CALLERS }, async (_, caller) => {
      for (let at = 0; !isOver(); at += 1) await insist(`caller-${caller}-bill-${at}`);
    }),
  );
  return { answered, others, over };
};

const answeredMore = async (kept: Kept, than: number): Promise<void> => {
  for (let tries = 0; kept.answered.size <= than; tries += 1) {
    if (tries > 1_200) throw new Error(`Nothing more is answered; heard: ${[...kept.others].join(', ')}.`);
    await pause(100);
  }
};

/** What the bureau's log says of its faults. */
const faultsIn = (said: string): string[] => said.split('\n').filter((line) => line.includes('"fault"'));

const startPair = async (): Promise<{ primary: Cluster; standby: Cluster; url: string }> => {
  const primary = await startCluster();
  closedAtTheEnd(primary.stop);
  await primary.psql('CREATE DATABASE bureau');
  const standby = await addStandby(primary);
  closedAtTheEnd(standby.stop);
  const hosts = [primary, standby].map(({ port }) => `127.0.0.1:${port}`).join(',');
  return { primary, standby, url: `postgres://gongji@${hosts}/bureau?target_session_attrs=read-write` };
};

const replaysOf = async (call: Call, answered: ReadonlyMap<string, string>): Promise<string[]> => {
  const wrong: string[] = [];
  for (const [key, text] of answered) {
    const again = await settle(call, key);
    if (again.text !== text || again.headers.get('idempotent-replayed') !== 'true') wrong.push(key);
  }
  return wrong;
};

onPostgres(
  'the primary dies under load and the standby takes over: the bureau goes on by itself, and nothing answered is lost',
  async () => {
    const { primary, standby, url } = await startPair();
    const bureau: BureauProcess = await startBureauProcess({ DATABASE_URL: url });
    const call = callerOf(bureau.url);
    const billsBefore = await countBills(call);
    let isOver = false;
    const kept = callUntil(call, () => isOver);
    await answeredMore(kept, 40);

    await primary.kill();
    const whenKilled = kept.answered.size;
    await promote(standby);
    await answeredMore(kept, whenKilled + 40);
    isOver = true;
    await kept.over;

    // Meanwhile nobody heard a no, and no fault but that the bureau cannot keep anything now.
    const unheardOf = [...kept.others].filter((heard) => !/^(503 |silence)/.test(heard));
    expect({ unheardOf, faults: unheardOf.length > 0 && faultsIn(bureau.said()) }).toEqual({
      unheardOf: [],
      faults: false,
    });
    expect(await replaysOf(call, kept.answered)).toEqual([]);
    expect((await call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
    const all = await countBills(call);
    expect(all - billsBefore).toBeGreaterThanOrEqual(kept.answered.size);
    // One of each caller may be there whose answer nobody waited for.
    expect(all - billsBefore).toBeLessThanOrEqual(kept.answered.size + CALLERS);
    await bureau.end('SIGTERM');
  },
);

onPostgres(
  'while no server takes writes, a question is told so and a command nothing; when one does again, they are served',
  async () => {
    const { primary, standby, url } = await startPair();
    const bureau = await startBureauProcess({ DATABASE_URL: url });
    const call = callerOf(bureau.url);
    expect((await settle(call, 'before-it-goes')).status).toBe(201);
    const token = await signIn(call);
    await primary.kill();
    // A till's, and a person's, whose session cannot be looked up.
    const leave = () => call('DELETE', '/v1/sessions/current', { token });
    for (const command of [await settle(call, 'while-it-is-away'), await leave()])
      expect([command.status, command.body.type]).toEqual([503, 'urn:gongji:fault']);
    const question = await call('GET', '/v1/halls?region=hebei');
    expect([question.status, question.body.code]).toEqual([503, 'STORE_AWAY']);
    await promote(standby);
    const again = await settle(call, 'while-it-is-away');
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, null]);
    expect((await settle(call, 'before-it-goes')).headers.get('idempotent-replayed')).toBe('true');
    await bureau.end('SIGTERM');
  },
);
