import { type Bare, openBare } from './bare';
import type { Outside } from './call-from-outside';
import type { Asked } from './caller';
import { type Figure, inTurns, withBusy } from './figure';
import type { ServerProcess } from './server-process';
import type { Settings } from './settings';
import { type Row, told } from './table';
import { BILL, SETTLEMENTS, TILL_HEADERS } from './the-bill';

/** How many call at once; of one alone nothing is asked, each of its deeds waits for the disk. */
export const CALLERS = [{ callers: 1 }, { callers: 16, least: 0.7 }, { callers: 64, least: 0.7 }] as const;

/** The command that all of it is about. */
export const settlingAt = (port: number): Asked => ({
  port,
  method: 'POST',
  path: SETTLEMENTS,
  headers: TILL_HEADERS,
  body: JSON.stringify(BILL),
  status: 201,
});

const ownBusyMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const rowOfBusy = (callers: number, ours: Figure, other: Figure): Row => {
  const [oursUs, otherUs] = [ours.busyUs ?? 0, other.busyUs ?? 0];
  const name = `the processor's time for it, ${callers} at once`;
  return { name, ours: `${oursUs.toFixed(0)} µs`, other: `${otherUs.toFixed(0)} µs`, ratio: otherUs / oursUs };
};

const rowsBesideLimit = async (bare: Bare, outside: Outside, bureau: ServerProcess, { rounds, lastsMs }: Settings) => {
  const rows: Row[] = [];
  for (const { callers, ...bound } of CALLERS) {
    const asked = settlingAt(bureau.port);
    const { ours, other, ratio } = await inTurns(
      rounds,
      () => withBusy(bureau.busyMs, () => outside.measure({ asked, callers, lastsMs })),
      () => withBusy(ownBusyMs, async () => bare.measure(callers, lastsMs)),
    );
    const name = `a bill settled, ${callers} at once, beside the same SQL bare`;
    rows.push({ name, ours: told(ours), other: told(other), ratio, ...('least' in bound && { bound }) });
    rows.push(rowOfBusy(callers, ours, other));
  }
  return rows;
};

/** Ours over HTTP beside the limit: the very statements of the command, said bare in one process. */
export const benchSettling = async (
  folder: string,
  outside: Outside,
  bureau: ServerProcess,
  settings: Settings,
): Promise<Row[]> => {
  const bare = await openBare(folder);
  console.log(`One settled bill is ${bare.statements} statements.`);
  try {
    await outside.measure({ asked: settlingAt(bureau.port), callers: 16, lastsMs: settings.lastsMs });
    return await rowsBesideLimit(bare, outside, bureau, settings);
  } finally {
    bare.close();
  }
};

/** Ours, the real work over HTTP, beside a peer that gives a static answer. */
export const besidePeer = async (
  name: string,
  peer: Asked,
  outside: Outside,
  bureau: ServerProcess,
  { rounds, lastsMs }: Settings,
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const callers of [16, 64]) {
    const round = (asked: Asked) => () => outside.measure({ asked, callers, lastsMs });
    const { ours, other, ratio } = await inTurns(rounds, round(settlingAt(bureau.port)), round(peer));
    const what = `a bill settled, ${callers} at once, beside a static answer of ${name}`;
    rows.push({ name: what, ours: told(ours), other: told(other), ratio, bound: { least: 1 } });
  }
  return rows;
};
