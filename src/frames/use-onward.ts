import { goBack, goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';

/** A flow of screens that ends with a check page. */
export interface Way<Step extends string> {
  steps: readonly (Step | 'check')[];
  screenOf: (step: Step | 'check') => string;
  /** The first step whose answer is missing before the check page; null: none is. */
  missing: () => Step | 'check' | null;
}

/** Came from 修改 on the check page (`back`), to repair or to catch up (`check`), or on the ordinary way. */
export const useOnward = <Step extends string>(
  { steps, screenOf, missing }: Way<Step>,
  step: Step,
): { isMending: boolean; onward: () => Promise<unknown> } => {
  const then = useScreenParam('then');
  return {
    isMending: then !== '',
    onward: async () => {
      if (then === 'back') return goBack();
      const first = missing();
      if (then === 'check') return replaceWith(first === null ? screenOf('check') : `${screenOf(first)}?then=check`);
      return goTo(screenOf(steps[steps.indexOf(step) + 1] ?? 'check'));
    },
  };
};
