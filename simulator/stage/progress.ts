import { look } from './checks';
import type { Facts } from './facts';
import type { Scenario, Step } from './scenario';

/** How far a scenario has come. */
export interface Progress {
  /** The step to do now; the number of steps: all are done. */
  readonly step: number;
  /** Money up to here has counted already. */
  readonly afterSeq: number;
}

/** Where a scenario begins; `newestSeq`: what the ledger held then. */
export const beginning = (newestSeq: number): Progress => ({ step: 0, afterSeq: newestSeq });

/** Where a phone only passes by: missing it between two looks holds nobody up, once what it leads to is done. */
const isWaypoint = ({ until }: Step): boolean => until.kind === 'ROUTE';

/** The steps that may be done next: the one at hand and, past waypoints, the first that is more than one. */
const openSteps = (steps: readonly Step[], from: number): number[] => {
  const open: number[] = [];
  for (let at = from; at < steps.length; at += 1) {
    open.push(at);
    const step = steps[at];
    if (step && !isWaypoint(step)) break;
  }
  return open;
};

const advanceOnce = ({ steps }: Scenario, { step, afterSeq }: Progress, facts: Facts): Progress | null => {
  for (const at of openSteps(steps, step)) {
    const open = steps[at];
    const seen = open ? look(open.until, { facts, afterSeq }) : null;
    if (seen?.isDone) return { step: at + 1, afterSeq: Math.max(afterSeq, seen.seq) };
  }
  return null;
};

/** As far as the facts show, step after step. What was done stays done, and one bill is no proof of two steps. */
export const advance = (scenario: Scenario, progress: Progress, facts: Facts): Progress => {
  let now = progress;
  for (let next = advanceOnce(scenario, now, facts); next; next = advanceOnce(scenario, now, facts)) now = next;
  return now;
};

/** Whoever went another way goes on with the next step. */
export const skip = ({ steps }: Scenario, { step, afterSeq }: Progress): Progress => ({
  step: Math.min(step + 1, steps.length),
  afterSeq,
});

/** The step to do now; null: the scenario is over. */
export const stepNow = ({ steps }: Scenario, { step }: Progress): Step | null => steps[step] ?? null;
