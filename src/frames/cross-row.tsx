import { Row } from '@/components/row';
import { StateWord } from '@/components/state-word';
import type { Tone } from '@/components/tone';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import { crossOtherInWords, crossStageInWords, quotaInWords } from '@/copy/cross-relation.copy';
import { inOneBreath } from '@/copy/wording';
import type { CrossStage } from '@/domain/cross-province/cross-stages';
import { goTo } from '@/platform/navigation';

const TONES: Readonly<Record<CrossStage, Tone>> = {
  PROPOSED: 'waiting',
  ACTIVE: 'done',
  DECLINED: 'ended',
  WITHDRAWN: 'ended',
  LAPSED: 'ended',
  ENDED: 'ended',
};

/** One sharing across provinces as a line: the other person, what is left, how it stands. */
export function CrossRow({ sharing }: { sharing: CrossProvinceSharing }) {
  const { id, stage } = sharing;
  const name = crossOtherInWords(sharing);
  const [meaning, word] = [quotaInWords(sharing), crossStageInWords(stage)];
  return (
    <Row
      name={name}
      meaning={meaning}
      state={<StateWord tone={TONES[stage]}>{word}</StateWord>}
      spokenLabel={inOneBreath([name, word, meaning])}
      onPress={() => goTo(`/pages/cross-province/overview/index?id=${id}`)}
    />
  );
}
