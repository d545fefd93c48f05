import type { Trial, TrySettlementRequest } from '@/contract/trial.contract';
import type { Answer } from './answer';
import { ask } from './ask';

/** A question with a body: nothing is kept of it, so it has no key. */
export const trySettlement = (body: TrySettlementRequest): Promise<Answer<Trial>> => ask('trySettlement', { body });
