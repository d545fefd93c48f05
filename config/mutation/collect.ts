import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { type CollectedTest, newScope, type Step, scopesOf } from './collected';

type Load = (words: object) => void;

/** The tests of one file, once it is loaded. */
export type TestsOf = (file: string) => CollectedTest[];

/** Compiled once; each call begins with no module loaded. */
export const compile = (root: string, code: string): Load => {
  const names = 'onFile, require, describe, it, test, expect, beforeAll, beforeEach, afterEach, afterAll, jest';
  const script = new Script(`(({ ${names} }) => { ${code} \n})`, { filename: path.join(root, 'all-tests.cjs') });
  const require = createRequire(path.join(root, 'all-tests.cjs'));
  const main: (words: object) => void = script.runInThisContext();
  return (words) => main({ require, expect, ...words });
};

/** A file that cannot be loaded is one failing test. */
export const collectorOf = (load: Load): TestsOf => {
  const loaders = new Map<string, Step>();
  const timesNamed = new Map<string, number>();
  let tests: CollectedTest[] = [];
  let scope = newScope('', null);
  const idOf = (name: string): string => {
    const names = [...scopesOf(scope).map((one) => one.name), name].join(' › ');
    const times = (timesNamed.get(names) ?? 0) + 1;
    timesNamed.set(names, times);
    return times === 1 ? names : `${names} #${times}`;
  };
  const describeOnce = (name: string, body: Step) => {
    const outer = scope;
    scope = newScope(name, outer);
    body();
    scope = outer;
  };
  const testOnce = (name: string, run: Step) => {
    tests.push({ id: idOf(name), file: scopesOf(scope)[0]?.name ?? '', scope, run });
  };
  const describe = Object.assign(describeOnce, { each: bind(describeOnce as never, false) });
  const it = Object.assign(testOnce, { each: bind(testOnce as never, false) });
  load({
    onFile: (file: string, loader: Step) => loaders.set(file, loader),
    describe,
    it,
    test: it,
    beforeAll: (step: Step) => scope.before.push(step),
    beforeEach: (step: Step) => scope.beforeEach.push(step),
    afterEach: (step: Step) => scope.afterEach.push(step),
    afterAll: (step: Step) => scope.after.push(step),
    jest: { setTimeout: () => undefined },
  });
  return (file) => {
    tests = [];
    scope = newScope(file, null);
    try {
      loaders.get(file)?.();
    } catch (error) {
      scope = newScope(file, null);
      testOnce('can be loaded', () => {
        throw error;
      });
    }
    return tests;
  };
};
