import { StateWord } from '@/components/state-word';
import type { Tone } from '@/components/tone';
import type { Sharing } from '@/contract/sharing.contract';
import { stageInWords } from '@/copy/sharing.copy';
import type { SharingStage } from '@/domain/sharing/stages';

const TONES: Readonly<Record<SharingStage, Tone>> = {
  PROPOSED: 'waiting',
  APPLIED: 'waiting',
  ACCEPTED: 'waiting',
  SCHEDULED: 'info',
  ACTIVE: 'done',
  ENDING: 'waiting',
  ENDED: 'ended',
  WITHDRAWN: 'ended',
  REFUSED: 'ended',
  NOT_AGREED: 'ended',
};

/** Where a sharing stands: word, shape and colour. */
export const SharingState = ({ sharing }: { sharing: Sharing }) => (
  <StateWord tone={TONES[sharing.stage]}>{stageInWords(sharing)}</StateWord>
);
