/** `npm run bench`: how fast bills are settled over HTTP, beside the same deed in one process: the limit; and a leaf of a long statement beside a short one's. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SettleBillRequest } from '@/contract/settlement.contract';
import { createClock } from '../../mock-server/clock';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { openSqliteStore } from '../../mock-server/store/sqlite-store';
import { keepStatement } from '../../mock-server/use-cases/keep-statement';
import { openWorld } from '../../mock-server/use-cases/open-world';
import { settleBill } from '../../mock-server/use-cases/settle-bill';
import { benchStatement } from './bench-statement';
import { startBureau } from './running-bureau';

const DEEDS = 3_000;
const CALLERS = [1, 16, 64] as const;
const till = SANDBOX.terminals.find((one) => one.region === 'hebei' && one.kind === 'HOSPITAL');
const insured = SANDBOX.people.find((one) => one.id === 'wang-fang');
if (!till || !insured) throw new Error('The sandbox has no till or no 王芳 to measure with.');

const bill: SettleBillRequest = {
  insured: { name: insured.name, idNumber: insured.idNumber },
  purpose: 'OUTPATIENT',
  totalFen: 10,
  poolFen: 9,
};

interface Figure {
  perSecond: number;
  p99Ms: number;
}

/** So many callers, each asking for its next deed as soon as its last is answered. */
const measure = async (callers: number, deed: () => Promise<void>): Promise<Figure> => {
  const waits: number[] = [];
  let left = DEEDS;
  const call = async () => {
    while (left-- > 0) {
      const from = performance.now();
      await deed();
      waits.push(performance.now() - from);
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: callers }, call));
  const seconds = (performance.now() - from) / 1000;
  waits.sort((a, b) => a - b);
  return { perSecond: waits.length / seconds, p99Ms: waits[Math.floor(waits.length * 0.99)] ?? 0 };
};

const overHttp = (origin: string): (() => Promise<void>) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const body = JSON.stringify(bill);
  return () =>
    new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${till.key}`,
        'idempotency-key': randomUUID(),
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      const asking = request(`${origin}/v1/settlements`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume();
        answer.on('end', () => (answer.statusCode === 201 ? resolve() : reject(new Error(`${answer.statusCode}`))));
      });
      asking.on('error', reject);
      asking.end(body);
    });
};

const inOneProcess = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-bench-'));
  const store = openSqliteStore(join(folder, 'bureau.db'));
  const clock = createClock(() => Date.parse(SANDBOX.startsAt));
  await openWorld({ store, clock, world: SANDBOX, demo: true });
  return {
    deed: async () => {
      const decided = await store.transact(async (tx) => {
        const settled = await settleBill(tx, clock.now(), till.id, bill);
        await keepStatement(tx);
        return settled;
      });
      if (!decided.ok) throw new Error(decided.code);
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};

const shown = ({ perSecond, p99Ms }: Figure): string =>
  `${perSecond.toFixed(0).padStart(6)}/s  p99 ${p99Ms.toFixed(1).padStart(6)} ms`;

const bench = async (): Promise<void> => {
  const bureau = await startBureau();
  const limit = await inOneProcess();
  const viaHttp = overHttp(bureau.origin);
  console.log(`settling a bill, ${DEEDS} times, embedded engine, every deed durable before it is answered`);
  console.log('callers  over HTTP                  in one process, no HTTP     ratio');
  try {
    for (const callers of CALLERS) {
      const ours = await measure(callers, viaHttp);
      const bare = await measure(callers, limit.deed);
      const ratio = (ours.perSecond / bare.perSecond).toFixed(2);
      console.log(`${String(callers).padStart(7)}  ${shown(ours)}     ${shown(bare)}     ${ratio}`);
    }
  } finally {
    await bureau.stop();
    await limit.close();
  }
};

bench()
  .then(benchStatement)
  .then(() => process.exit(0))
  .catch((fault: unknown) => {
    console.error(fault);
    process.exit(1);
  });
