/** `npm run bench`: how fast the bureau is beside its limit and its peers, and whether a large file slows it. docs/benchmarks.md */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchFingers } from './app-fingers';
import { benchStart } from './app-start';
import { openOutside } from './call-from-outside';
import { benchGrowth } from './growth';
import { benchGrowthOverHttp } from './growth-over-http';
import { benchPeers } from './peers';
import { benchPostgres } from './postgres';
import { benchSealing } from './sealing';
import { startBureau } from './server-process';
import { isAsked, type Settings, settingsOf } from './settings';
import { benchSettling } from './settling';
import { benchStatement } from './statement';
import { isMissed, type Row, tableOf } from './table';

const benchHttp = async (folder: string, settings: Settings): Promise<Row[]> => {
  const bureau = await startBureau(folder);
  const outside = openOutside();
  try {
    const besideLimit = isAsked(settings, 'settling') ? await benchSettling(folder, outside, bureau, settings) : [];
    const besidePeers = isAsked(settings, 'peers') ? await benchPeers(folder, outside, bureau, settings) : [];
    return [...besideLimit, ...besidePeers];
  } finally {
    outside.stop();
    await bureau.stop();
  }
};

const bench = async (settings: Settings): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-bench-'));
  try {
    const isHttpAsked = isAsked(settings, 'settling') || isAsked(settings, 'peers');
    const overHttp = isHttpAsked ? await benchHttp(folder, settings) : [];
    const onServer = isAsked(settings, 'postgres') ? await benchPostgres(folder, settings) : [];
    const growth = isAsked(settings, 'growth')
      ? [...(await benchGrowthOverHttp(folder, settings)), ...(await benchGrowth(folder, settings))]
      : [];
    if (isAsked(settings, 'statement')) await benchStatement();
    const sealing = isAsked(settings, 'sealing') ? await benchSealing() : [];
    const start = isAsked(settings, 'app-start') ? await benchStart(settings) : [];
    const fingers = isAsked(settings, 'app-fingers') ? await benchFingers(settings) : [];
    return [...overHttp, ...onServer, ...growth, ...sealing, ...start, ...fingers];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

bench(settingsOf(process.argv.slice(2)))
  .then((rows) => {
    console.log(tableOf(rows));
    process.exit(rows.some(isMissed) ? 1 : 0);
  })
  .catch((fault: unknown) => {
    console.error(fault);
    process.exit(1);
  });
