import { View } from '@tarojs/components';
import { Row } from '@/components/row';
import type { Sharing } from '@/contract/sharing.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { dueInWords, periodInWords, STAGE_WORDS, usesInWords } from '@/copy/sharing.copy';
import { maskName } from '@/domain/person/masking';
import { CASE_STAGES, OVER_STAGES } from '@/domain/sharing/stages';
import { SharingState } from '@/frames/sharing-state';
import { goTo } from '@/platform/navigation';

/** What a sharing allows, from when to when, and of a case, what comes next. */
const linesOf = (sharing: Sharing): string[] => {
  const { stage, terms } = sharing;
  const isOver = OVER_STAGES.includes(stage);
  const next = CASE_STAGES.includes(stage) ? dueInWords(sharing) : null;
  return [...(isOver ? [] : [usesInWords(terms.uses)]), periodInWords(sharing), ...(next === null ? [] : [next])];
};

/** One sharing as a way to everything about it: who, what is allowed, since when, where it stands. */
export function RelativeRow({ sharing }: { sharing: Sharing }) {
  const { id, other, kinship, side, stage } = sharing;
  const name = `${maskName(other.name)}（${kinshipToReader(kinship, side)}）`;
  const lines = linesOf(sharing);
  return (
    <Row
      name={name}
      meaning={lines.map((line) => <View key={line}>{line}</View>)}
      state={<SharingState stage={stage} />}
      spokenLabel={[name, STAGE_WORDS[stage], ...lines].join('，')}
      onPress={() => goTo(`/pages/one-relative/overview/index?id=${id}`)}
    />
  );
}
