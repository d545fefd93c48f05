import type { CodeSpace, ComponentEnv } from 'glass-easel-miniprogram-adapter';

type Define = (...args: readonly unknown[]) => unknown;

/**
 * `Page`, `Component` and `Behavior` as WeChat's globals: they belong to whichever file is running now.
 * Taro calls `Page` from a shared script, so the file in charge is kept here and not in the script's own scope.
 */
export function definitions(code: CodeSpace) {
  let inCharge: ComponentEnv | undefined;
  const of =
    (name: keyof ComponentEnv): Define =>
    (...args) => {
      if (!inCharge) throw new Error(`${name}() may be called only while a page or component is loaded`);
      return (inCharge[name] as Define)(...args);
    };
  const during = (path: string, work: () => void): void =>
    code.componentEnv(path, (env) => {
      const before = inCharge;
      inCharge = env;
      try {
        work();
      } finally {
        inCharge = before;
      }
    });
  return { globals: { Page: of('Page'), Component: of('Component'), Behavior: of('Behavior') }, during };
}
