/** `npm test`: types, lint, every build, their sizes and every test. The last line counts them. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SKIPPED_STATUS } from './audit-verdict';

const root = path.resolve(__dirname, '../..');
const results = path.join(mkdtempSync(path.join(tmpdir(), 'gongji-test-')), 'jest.json');
const tally = { passed: 0, failed: 0 };
const skipped: string[] = [];

const startOf = (command: string, stdout: 'inherit' | 'pipe') => {
  const [program = '', ...words] = command.split(' ');
  return spawn(path.join(root, 'node_modules/.bin', program), words, { cwd: root, stdio: ['ignore', stdout, stdout] });
};

type Ended = 'passed' | 'FAILED' | 'SKIPPED';

const endedBy = (status: number | null): Ended => {
  if (status === SKIPPED_STATUS) return 'SKIPPED';
  return status === 0 ? 'passed' : 'FAILED';
};

/** What is short prints in one piece when it has ended, for others run beside it; the tests speak as they go. */
const run = (what: string, command: string, stdout: 'inherit' | 'pipe' = 'pipe'): Promise<Ended> =>
  new Promise((resolve) => {
    const startedMs = Date.now();
    const printed: Buffer[] = [];
    const child = startOf(command, stdout);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => printed.push(piece));
    child.on('close', (status) => {
      const seconds = Math.round((Date.now() - startedMs) / 1000);
      process.stdout.write(`\n== ${what}: ${command}\n${Buffer.concat(printed)}`);
      const ended = endedBy(status);
      console.log(`== ${what}: ${ended} after ${seconds} s`);
      resolve(ended);
    });
  });

async function step(what: string, command: string): Promise<void> {
  const ended = await run(what, command);
  if (ended === 'SKIPPED') skipped.push(what);
  else tally[ended === 'passed' ? 'passed' : 'failed'] += 1;
}

interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

async function jest(): Promise<void> {
  const isGreen =
    (await run('tests', `jest --ci --maxWorkers=3 --json --outputFile=${results}`, 'inherit')) === 'passed';
  const found: Partial<JestResult> = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
  const failed = (found.numFailedTests ?? 0) + (found.numRuntimeErrorTestSuites ?? 0);
  tally.passed += found.numPassedTests ?? 0;
  // A run that ended badly without a failed test is a failure, too.
  tally.failed += isGreen ? failed : Math.max(1, failed);
}

/** A build keeps one core busy: two go side by side, and what needs none between them. */
async function all(): Promise<void> {
  // No test may pass on what an earlier build left behind.
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const building = Promise.all([
    step('the WeChat build', 'taro build --type weapp').then(() =>
      step('the Alipay build', 'taro build --type alipay'),
    ),
    step('the browser build', 'taro build --type h5'),
  ]);
  await step('types', 'tsc --noEmit');
  await step('lint', 'biome ci .');
  await step('known faults of what is shipped', 'tsx tests/support/audit.ts');
  await building;
  await Promise.all([step('sizes', 'tsx tests/support/size.ts'), jest()]);
  rmSync(path.dirname(results), { recursive: true });
  if (skipped.length > 0)
    console.log(`\nNot passed and not failed, but skipped: ${skipped.join(', ')} (why stands above)`);
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  process.exit(tally.failed > 0 ? 1 : 0);
}

void all();
