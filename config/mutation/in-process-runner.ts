import { createRequire } from 'node:module';
import path from 'node:path';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type Bundle, bundleTests, distancesTo } from './bundle';
import { collectorOf, compile } from './collect';
import type { CollectedTest } from './collected';
import { runTests } from './run-tests';

/** What the mutated code reads: which mutant is on, and where it notes that it was reached. */
const told: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: told });

/** Every run throws the same dice, and no failing example is made smaller. */
const throwTheSameDice = (root: string): void => {
  const fastCheck = createRequire(path.join(root, 'package.json'))('fast-check');
  fastCheck.configureGlobal({ seed: 1, endOnFailure: true });
};

const nearestFirst = (bundle: Bundle, mutated: string): string[] => {
  const distances = distancesTo(mutated, bundle);
  const far = (file: string) => distances.get(file) ?? 0;
  return bundle.testFiles.filter((file) => distances.has(file)).sort((a, b) => far(a) - far(b));
};

/** Runs the tests in its own process: what is loaded stays loaded, except for a mutant of what is made at loading. */
const createRunner = (options: StrykerOptions): TestRunner => {
  const root = process.cwd();
  const { tests: places } = options as unknown as { tests: string[] };
  let bundle: Bundle;
  let load: ReturnType<typeof compile>;
  let loaded: CollectedTest[] | null = null;
  const allTests = (): CollectedTest[] => {
    loaded ??= bundle.testFiles.flatMap(collectorOf(load));
    return loaded;
  };
  const runLoaded = ({ testFilter, disableBail }: MutantRunOptions): Promise<TestResult[]> => {
    const wanted = new Set(testFilter);
    const tests = allTests().filter(({ id }) => wanted.has(id));
    return runTests(tests, { root, onTest: () => undefined, bail: !disableBail });
  };
  const runAnew = async ({ sandboxFileName, disableBail }: MutantRunOptions): Promise<TestResult[]> => {
    const testsOf = collectorOf(load);
    const results: TestResult[] = [];
    for (const file of nearestFirst(bundle, path.relative(root, sandboxFileName))) {
      results.push(...(await runTests(testsOf(file), { root, onTest: () => undefined, bail: !disableBail })));
      if (!disableBail && results.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return results;
  };
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      throwTheSameDice(root);
      bundle = await bundleTests(root, places);
      load = compile(root, bundle.code);
    },
    dryRun: async () => {
      Object.assign(told, { activeMutant: '', mutantCoverage: { static: {}, perTest: {} } });
      const onTest = (id?: string) => Object.assign(told, { currentTestId: id });
      const tests = await runTests(allTests(), { root, onTest, bail: false });
      return {
        status: DryRunStatus.Complete,
        tests,
        ...(told.mutantCoverage && { mutantCoverage: told.mutantCoverage }),
      };
    },
    mutantRun: async (wish) => {
      const anew = wish.mutantActivation === 'static';
      told.activeMutant = '';
      if (!anew) allTests();
      Object.assign(told, { hitLimit: wish.hitLimit, hitCount: wish.hitLimit === undefined ? undefined : 0 });
      told.activeMutant = wish.activeMutant.id;
      const tests = await (anew ? runAnew(wish) : runLoaded(wish));
      const endless = determineHitLimitReached(told.hitCount, told.hitLimit);
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
    },
  };
};
createRunner.inject = tokens(commonTokens.options);

export const inProcess = declareFactoryPlugin(PluginKind.TestRunner, 'in-process', createRunner);
