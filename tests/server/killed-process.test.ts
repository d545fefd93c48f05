import { type TempFolder, tempFolder } from '../support/open-parts';
import { type BureauProcess, startBureauProcess } from './support/bureau-process';
import { type Call, callerOf } from './support/call';

jest.setTimeout(60_000);

let folder: TempFolder;
let running: BureauProcess | null = null;

const start = async (): Promise<Call> => {
  running = await startBureauProcess({ DATABASE_URL: `file:${folder.file}` });
  return callerOf(running.url);
};

beforeEach(() => {
  folder = tempFolder();
});

afterEach(async () => {
  if (running?.child.exitCode === null && running.child.signalCode === null) await running.end('SIGKILL');
  await folder.remove();
});

test('asked to stop, the bureau closes cleanly and opens again with the same world and clock', async () => {
  const before = await start();
  const moved = (await before('POST', '/_demo/clock', { body: { advanceDays: 40 } })).body;
  expect(await running?.end('SIGTERM')).toBe(0);
  const after = await start();
  const clock = (await after('GET', '/_demo/clock')).body;
  expect(Date.parse(clock.now) - Date.parse(moved.now)).toBeGreaterThanOrEqual(0);
  expect(Date.parse(clock.now) - Date.parse(moved.now)).toBeLessThan(60_000);
});
