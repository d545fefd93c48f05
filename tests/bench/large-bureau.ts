import { createClock } from '../../mock-server/clock';
import { runCommand } from '../../mock-server/http/command';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { readNow } from '../../mock-server/up-to-date';
import { openWorld } from '../../mock-server/use-cases/open-world';
import { listSettlements } from '../../mock-server/use-cases/read-settlements';
import { listSharings } from '../../mock-server/use-cases/read-sharings';
import { settleBill } from '../../mock-server/use-cases/settle-bill';
import { openTestStore } from '../support/test-store';
import { daughterOf, FAMILY, motherOf, personOf, SHARING_EVERY } from './many-people';
import { TILL } from './the-bill';

/** A bureau on a file with so many people; every question and deed is about one of the families that share. */
export interface LargeBureau {
  families: number;
  settle(nth: number): Promise<void>;
  readSettlements(nth: number): Promise<void>;
  readSharings(nth: number): Promise<void>;
  close(): Promise<void>;
}

/** The bill is small enough that no account is empty before the measurement is over. */
export const billOf = (family: number) => {
  const { name, idNumber } = personOf(family, 'mother');
  return { insured: { name, idNumber }, purpose: 'OUTPATIENT', totalFen: 10, poolFen: 9 } as const;
};

const asked = {
  session: null,
  helpingId: null,
  from: '',
  method: 'POST',
  path: '/v1/settlements',
  params: {},
  query: {},
  traceId: '',
};

export const openLarge = async (file: string, people: number): Promise<LargeBureau> => {
  const store = openTestStore(file);
  const bureau = { store, clock: createClock(() => 0), world: SANDBOX, demo: true };
  await openWorld(bureau);
  const begunAt = performance.timeOrigin + performance.now();
  let deeds = 0;
  const settle = async (nth: number) => {
    deeds += 1;
    const body = billOf(nth * SHARING_EVERY);
    const ask = { ...asked, callerId: TILL.id, actor: `TERMINAL:${TILL.id}`, key: `${begunAt}-${deeds}`, body };
    const { status } = await runCommand(bureau, ask, {
      name: 'settleBill',
      status: 201,
      deed: (tx, now) => settleBill(tx, now, TILL.id, body),
      show: async (_tx, _key, value) => ({ ok: true, value }),
    });
    if (status !== 201) throw new Error(`A bill of ${motherOf(nth * SHARING_EVERY)} was not settled: ${status}.`);
  };
  const full = async (list: Promise<readonly unknown[] | null>) => {
    if (!(await list)?.length) throw new Error('A list of a large file is empty.');
  };
  return {
    families: people / FAMILY / SHARING_EVERY,
    settle,
    readSettlements: (nth) =>
      full(
        readNow(bureau, async (q) => {
          const list = await listSettlements(q, daughterOf(nth * SHARING_EVERY), {});
          return list.ok ? list.value.settlements : null;
        }),
      ),
    readSharings: (nth) =>
      full(
        readNow(bureau, async (q) => {
          const list = await listSharings(q, motherOf(nth * SHARING_EVERY));
          return list.ok ? list.value.sharings : null;
        }),
      ),
    close: () => store.close(),
  };
};
