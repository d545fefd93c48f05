import type { Troubles } from './troubles';

/** The browser's own notice that it lays something out one frame later; no phone would call it an error. */
const LAYOUT_NOTICE = /^ResizeObserver loop/;

/** Every thing nobody caught is trouble, whoever threw it. */
export function catchAll(troubles: Troubles): void {
  window.addEventListener('error', ({ error, message }) => {
    if (!LAYOUT_NOTICE.test(message)) troubles.record('thrown', error ?? message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => troubles.record('rejected', reason));
}

/** The console of the package: what it calls an error is on record. */
export const packageConsole = (troubles: Troubles): Console =>
  Object.assign(Object.create(console) as Console, {
    error: (...said: readonly unknown[]) => troubles.record('console', said.map(String).join(' ')),
  });
