import { StateWord } from '@/components/state-word';
import type { Tone } from '@/components/tone';
import { STAGE_WORDS } from '@/copy/sharing.copy';
import type { SharingStage } from '@/domain/sharing/stages';

const TONES: Readonly<Record<SharingStage, Tone>> = {
  APPLIED: 'waiting',
  ACCEPTED: 'waiting',
  SCHEDULED: 'info',
  ACTIVE: 'done',
  ENDING: 'waiting',
  ENDED: 'ended',
  WITHDRAWN: 'ended',
};

/** Where a sharing stands: word, shape and colour. */
export const SharingState = ({ stage }: { stage: SharingStage }) => (
  <StateWord tone={TONES[stage]}>{STAGE_WORDS[stage]}</StateWord>
);
