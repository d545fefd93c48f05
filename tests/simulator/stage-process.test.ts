import { createServer } from 'node:net';
import Database from 'better-sqlite3';
import { type TempFolder, tempFolder } from '../support/open-parts';
import { billOf } from './support/bills';
import { askAt } from './support/stage';
import { addressOf, isAlive, startStageProcess, until } from './support/stage-process';

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});

async function openStageProcess(words: readonly string[] = []) {
  const stage = startStageProcess(words, { PORT: '0', DATABASE_URL: `file:${folder.file}` });
  const origin = await addressOf(stage);
  const { pid } = (await askAt(origin, '/_stage/bureau')).body as { pid: number };
  return { ...stage, origin, bureauPid: pid };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s closes the bureau, then the stage, in order',
  async (signal) => {
    const { child, exitCode, bureauPid, said } = await openStageProcess();
    expect(isAlive(bureauPid)).toBe(true);
    child.kill(signal);
    expect([await exitCode, isAlive(bureauPid)]).toEqual([0, false]);
    expect(said()).not.toMatch(/error|fault/i);
  },
);

test('the bureau ends by itself when the stage was killed without a word', async () => {
  const { child, exitCode, bureauPid } = await openStageProcess();
  child.kill('SIGKILL');
  await exitCode;
  await until(
    () => !isAlive(bureauPid),
    () => `The bureau ${bureauPid} lives on as an orphan.`,
  );
});

test('a bureau that was still starting does not outlive the stage either', async () => {
  const { child, exitCode, origin } = await openStageProcess();
  const press = (deed: string) => askAt(origin, '/_stage/bureau', { method: 'POST', json: { deed } });
  await press('KILL');
  press('START').catch(() => undefined);
  let pid: number | null = null;
  await until(
    async () => {
      pid = ((await askAt(origin, '/_stage/bureau')).body as { pid: number | null }).pid;
      return pid !== null;
    },
    () => 'It never started.',
  );
  child.kill('SIGKILL');
  await exitCode;
  await until(
    () => pid !== null && !isAlive(pid),
    () => `The bureau ${pid} lives on as an orphan.`,
  );
});

test('a fault that is told by its trace is found in what the stage says, and nothing else of the bureau is', async () => {
  const { origin, said } = await openStageProcess();
  const data = new Database(folder.file);
  data.exec(`CREATE TRIGGER broken BEFORE INSERT ON settlement BEGIN SELECT RAISE(ABORT, 'broken'); END`);
  data.close();
  const { status, body } = await askAt(origin, '/v1/settlements', billOf('through-a-fault'));
  expect([status, body.type]).toEqual([500, 'urn:gongji:fault']);
  await until(
    () => said().includes(body.traceId),
    () => `Nothing was said about ${body.traceId}: ${said()}`,
  );
  expect(said()).not.toMatch(/"level":[1-4]0|The bureau is open/);
});

test('without --lan the stage is this machine’s alone', async () => {
  const { origin, said } = await openStageProcess();
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(said()).not.toContain('scans');
  expect((await askAt(origin, '/_stage/address')).body).toEqual({ lan: null, qr: null });
});

test('a port that is taken, and an option that is none, are refused in words, and no bureau is left behind', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const port = String((taken.address() as { port: number }).port);
  const full = startStageProcess([], { PORT: port, DATABASE_URL: `file:${folder.file}` });
  expect(await full.exitCode).toBe(1);
  expect(full.said()).toContain(`Port ${port} is taken`);
  taken.close();
  const odd = startStageProcess(['--wan'], { PORT: '0', DATABASE_URL: `file:${folder.file}` });
  expect(await odd.exitCode).toBe(1);
  expect(odd.said()).toContain('The only option is --lan, not "--wan".');
});
