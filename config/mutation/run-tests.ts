import { type TestResult, TestStatus } from '@stryker-mutator/api/test-runner';
import { type CollectedTest, type Scope, scopesOf } from './collected';

const runOne = async ({ run, scope }: CollectedTest): Promise<void> => {
  const scopes = scopesOf(scope);
  for (const step of scopes.flatMap((one) => one.beforeEach)) await step();
  try {
    await run();
  } finally {
    for (const step of scopes.reverse().flatMap((one) => one.afterEach)) await step();
  }
};

const enter = async (open: Scope[], scope: Scope): Promise<void> => {
  const scopes = scopesOf(scope);
  await leave(open, scopes);
  for (const one of scopes.filter((each) => !open.includes(each))) {
    open.push(one);
    for (const step of one.before) await step();
  }
};

/** Closes, innermost first, what the next test does not lie in. */
const leave = async (open: Scope[], kept: readonly Scope[]): Promise<void> => {
  for (const one of open.filter((each) => !kept.includes(each)).reverse()) {
    open.splice(open.indexOf(one), 1);
    for (const step of one.after) await step();
  }
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface RunWish {
  root: string;
  /** Called with the id of each test before it, and with nothing after the last. */
  onTest: (id?: string) => void;
  /** Ends at the first failure. */
  bail: boolean;
}

export const runTests = async (
  tests: readonly CollectedTest[],
  { root, onTest, bail }: RunWish,
): Promise<TestResult[]> => {
  const open: Scope[] = [];
  const results: TestResult[] = [];
  for (const test of tests) {
    const startedAt = performance.now();
    onTest(test.id);
    const failed = await enter(open, test.scope)
      .then(() => runOne(test))
      .then(
        () => null,
        (error: unknown) => ({ failureMessage: messageOf(error) }),
      );
    const told = {
      id: test.id,
      name: test.id,
      fileName: `${root}/${test.file}`,
      timeSpentMs: performance.now() - startedAt,
    };
    results.push(failed ? { ...told, status: TestStatus.Failed, ...failed } : { ...told, status: TestStatus.Success });
    if (failed && bail) break;
  }
  onTest();
  await leave(open, []).catch(() => undefined);
  return results;
};
