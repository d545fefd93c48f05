import type { IconName } from './icon';

/** How a piece of news feels; each tone has a colour, a shape, and always a word beside them. */
export type Tone = 'info' | 'waiting' | 'refused' | 'done' | 'helper' | 'ended';

export const toneIcon = {
  info: 'info',
  waiting: 'clock',
  refused: 'circle-x',
  done: 'circle-check',
  helper: 'hand-heart',
  ended: 'circle-minus',
} as const satisfies Record<Tone, IconName>;
