import type { HallPerson } from '@/contract/hall.contract';
import type { HallMatter } from '@/domain/hall/hall-matters';

const NOTHING: Partial<Record<HallMatter, (person: HallPerson) => boolean>> = {
  CHANGE_TERMS: ({ sharings }) => sharings.every(({ moves }) => !moves.includes('CHANGE_TERMS')),
  END_SHARING: ({ sharings }) => sharings.length === 0,
  PAY_PREMIUM: ({ bills, ownPremium }) => [ownPremium, ...bills].every(({ due }) => due === null),
  ANSWER_QUOTA: ({ quotas }) => quotas.length === 0,
  REPLACE_CARD: ({ card }) => card === 'IN_USE',
};

/** Nothing to end, to pay, to answer or to replace: there is nothing to press, and the form says so. */
export const hasNothing = (person: HallPerson, matter: HallMatter): boolean => NOTHING[matter]?.(person) ?? false;
