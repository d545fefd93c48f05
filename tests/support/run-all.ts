/** `npm test`: types, lint, every build, their sizes and every test. The last line counts them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const results = path.join(mkdtempSync(path.join(tmpdir(), 'gongji-test-')), 'jest.json');
const tally = { passed: 0, failed: 0 };

function run(what: string, command: string): boolean {
  console.log(`\n== ${what}: ${command}`);
  const startedMs = Date.now();
  const [program = '', ...words] = command.split(' ');
  const { status } = spawnSync(path.join(root, 'node_modules/.bin', program), words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  console.log(
    `== ${what}: ${status === 0 ? 'passed' : 'FAILED'} after ${Math.round((Date.now() - startedMs) / 1000)} s`,
  );
  return status === 0;
}

function step(what: string, command: string) {
  if (run(what, command)) tally.passed += 1;
  else tally.failed += 1;
}

interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

function jest() {
  const isGreen = run('tests', `jest --ci --maxWorkers=2 --json --outputFile=${results}`);
  const found: Partial<JestResult> = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
  const failed = (found.numFailedTests ?? 0) + (found.numRuntimeErrorTestSuites ?? 0);
  tally.passed += found.numPassedTests ?? 0;
  // A run that ended badly without a failed test is a failure, too.
  tally.failed += isGreen ? failed : Math.max(1, failed);
}

// No test may pass on what an earlier build left behind.
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
step('types', 'tsc --noEmit');
step('lint', 'biome ci .');
step('the WeChat build', 'taro build --type weapp');
step('the browser build', 'taro build --type h5');
step('the Alipay build', 'taro build --type alipay');
step('sizes', 'tsx tests/support/size.ts');
jest();
rmSync(path.dirname(results), { recursive: true });

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);
