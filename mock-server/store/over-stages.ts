import { OVER_STAGES } from '@/domain/sharing/stages';

/** The stages that nothing leads out of, as SQL lists them: `stage NOT IN (${OVER})`. */
export const OVER = OVER_STAGES.map((stage) => `'${stage}'`).join(', ');
