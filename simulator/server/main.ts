/** The stage and its bureau on this machine; `--lan` opens it to the network it is on. */
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { portOf, whyNotStarted } from '../../mock-server/settings';
import { hostNames, lanAddresses } from './addresses';
import { assets } from './bundles';
import { bureauNamesOf } from './bureau-names';
import { type BureauProcess, startBureauProcess } from './bureau-process';
import { freePort } from './free-port';
import { qrModules } from './qr/qr-modules';
import { qrText } from './qr/qr-text';
import { createStage } from './stage-app';

const root = path.resolve(__dirname, '../..');
const { PORT, GONGJI_WEAPP, GONGJI_STATIC, TARO_APP_BUREAU_ORIGIN } = process.env;

interface Place {
  readonly port: number;
  /** The addresses on the network; none without `--lan`. */
  readonly lan: readonly string[];
  /** The phone page for a phone on the same network. */
  readonly phonePage: string | null;
}

async function placeOf(words: readonly string[]): Promise<Place> {
  const unknown = words.find((word) => word !== '--lan');
  if (unknown !== undefined) throw new Error(`The only option is --lan, not "${unknown}".`);
  const port = portOf(PORT) || (await freePort());
  if (words.length === 0) return { port, lan: [], phonePage: null };
  const lan = lanAddresses();
  const [first] = lan;
  if (first === undefined) throw new Error('--lan: this machine is on no network.');
  return { port, lan, phonePage: `http://${first}:${port}/phone?phone=lan` };
}

function announce({ port, phonePage }: Place): void {
  console.log(`\nGongji 共济 is open at http://127.0.0.1:${port}  (Ctrl+C closes it)`);
  console.log(`The browser app alone: http://127.0.0.1:${port}/app/`);
  if (phonePage === null) return;
  console.log('\nEverybody on this network can open and operate it now, at the address of this machine:');
  console.log(new URL('/', phonePage).href);
  console.log('\nOne phone of the stage alone; a phone scans this:\n');
  console.log(`${qrText(qrModules(phonePage))}\n${phonePage}`);
}

const stageOf = async (bureau: BureauProcess, { lan, phonePage }: Place): Promise<FastifyInstance> => {
  const made = assets();
  await made.readAll();
  const weappDir = path.resolve(root, GONGJI_WEAPP ?? 'dist/weapp');
  return createStage({
    weappDir,
    h5Dir: path.resolve(root, GONGJI_STATIC ?? 'dist/h5'),
    bureau,
    bureauNames: bureauNamesOf(weappDir, root, TARO_APP_BUREAU_ORIGIN),
    hosts: hostNames(lan),
    lan: phonePage,
    assets: made,
    logger: { level: 'error' },
  });
};

function closeOnSignal(app: FastifyInstance, bureau: BureauProcess): void {
  const close = async (): Promise<void> => {
    await app.close();
    await bureau.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close());
}

async function start(): Promise<void> {
  const place = await placeOf(process.argv.slice(2));
  const bureau = await startBureauProcess(process.env);
  try {
    const app = await stageOf(bureau, place);
    await app.listen({ port: place.port, host: place.phonePage === null ? '127.0.0.1' : '0.0.0.0' });
    closeOnSignal(app, bureau);
  } catch (fault) {
    await bureau.stop();
    throw fault;
  }
  announce(place);
}

start().catch((reason: unknown) => {
  console.error(whyNotStarted(reason, PORT));
  process.exitCode = 1;
});
