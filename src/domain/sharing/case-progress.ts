import type { BureauMove, SharingEvent } from './stages';

/** The four steps of a case, as 浙里办 names them: 申请, 受理, 办结, 送达. policy-sources.md#zhejiang */
export const CASE_STEPS = ['APPLY', 'ACCEPT', 'COMPLETE', 'DELIVER'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** What happens when a step is taken. The result is delivered by the message that says it is completed. */
const EVENT_OF_STEP: Readonly<Record<CaseStep, SharingEvent>> = {
  APPLY: 'ASK',
  ACCEPT: 'ACCEPT',
  COMPLETE: 'COMPLETE',
  DELIVER: 'COMPLETE',
};

export interface CaseStepTaken<At> {
  step: CaseStep;
  /** REFUSED: the office took this step with a no. STOPPED: it was withdrawn, or broke off, before this step. */
  state: 'DONE' | 'REFUSED' | 'NEXT' | 'LATER' | 'STOPPED';
  /** When it was taken, or is due; null where nobody can say. */
  at: At | null;
}

interface Case<At> {
  history: readonly { move: SharingEvent; at: At }[];
  due: { move: BureauMove; at: At } | null;
}

const STOPS: readonly SharingEvent[] = ['WITHDRAW', 'BREAK'];

/** A refusal is how it is completed, and it is delivered by the message that says so. */
const STATE_WHEN_REFUSED = {
  APPLY: 'DONE',
  ACCEPT: 'DONE',
  COMPLETE: 'REFUSED',
  DELIVER: 'DONE',
} as const satisfies Record<CaseStep, CaseStepTaken<never>['state']>;

const nextOrLater = <At>(step: CaseStep, due: Case<At>['due']): CaseStepTaken<At> =>
  due?.move === EVENT_OF_STEP[step] ? { step, state: 'NEXT', at: due.at } : { step, state: 'LATER', at: null };

/** How far a case has come: what was done and when, what is next and when. */
export const caseProgress = <At>({ history, due }: Case<At>): readonly CaseStepTaken<At>[] => {
  const refused = history.find(({ move }) => move === 'REFUSE');
  const isStopped = history.some(({ move }) => STOPS.includes(move));
  return CASE_STEPS.map((step) => {
    const event = EVENT_OF_STEP[step];
    const taken = history.find(({ move }) => move === event);
    if (taken) return { step, state: 'DONE', at: taken.at };
    if (refused) return { step, state: STATE_WHEN_REFUSED[step], at: refused.at };
    if (isStopped) return { step, state: 'STOPPED', at: null };
    return nextOrLater(step, due);
  });
};
