import { momentText } from '../clock';
import type { Family } from './family';
import type { HistoryEvent } from './world';

const momentOf = (on: string, time: string): string => momentText(Date.parse(`${on}T${time}:00+08:00`));

/** Quotas put to a relative in another province before the world starts, and accepted where they were. */
export const quotaPastOf = ({ quotas = [] }: Family): HistoryEvent[] =>
  quotas.flatMap(({ sharer, beneficiary: relative, kinship, quotaFen, proposedOn, acceptedOn, acceptedAt }) => {
    const at = momentOf(proposedOn, '09:00');
    const proposed: HistoryEvent = { kind: 'PROPOSE_QUOTA', at, sharer, relative, kinship, quotaFen };
    if (acceptedOn === undefined) return [proposed];
    return [proposed, { kind: 'ACCEPT_QUOTA', at: momentOf(acceptedOn, acceptedAt ?? '09:00'), sharer, relative }];
  });
