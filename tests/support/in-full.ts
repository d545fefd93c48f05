import type { Decision, Refusal } from '@/domain/outcome';

/** All that a no says, in one line: `QUOTA_OVER_BALANCE at quotaFen, balanceFen 300000`. */
export const refusalInFull = ({ code, field, params }: Refusal): string => {
  const figures = Object.entries(params).map(([name, value]) => `, ${name} ${value}`);
  return `${code}${field === undefined ? '' : ` at ${field}`}${figures.join('')}`;
};

export const inFull = (decision: Decision<unknown>): string => (decision.ok ? 'yes' : refusalInFull(decision));
