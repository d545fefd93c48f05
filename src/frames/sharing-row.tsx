import { View } from '@tarojs/components';
import { Row } from '@/components/row';
import { StateWord } from '@/components/state-word';
import type { Sharing } from '@/contract/sharing.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { dueInWords, periodInWords, stageInWords, usesInWords } from '@/copy/sharing.copy';
import { inOneBreath, withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { CASE_STAGES, OVER_STAGES } from '@/domain/sharing/stages';
import { goTo } from '@/platform/navigation';
import { SharingState } from './sharing-state';

interface Props {
  sharing: Sharing;
  /** What it allows and no more, where little room is. */
  isBrief?: boolean;
  /** Why it cannot be used for now, in a word, where it would be valid. */
  paused?: string | undefined;
}

/** What a sharing allows, from when to when, and of a case, what comes next. */
const linesOf = (sharing: Sharing): string[] => {
  const { stage, terms } = sharing;
  const isOver = OVER_STAGES.includes(stage);
  const next = CASE_STAGES.includes(stage) ? dueInWords(sharing) : null;
  return [...(isOver ? [] : [usesInWords(terms.uses)]), periodInWords(sharing), ...(next === null ? [] : [next])];
};

/** One sharing as a way to everything about it: who, what is allowed, since when, where it stands. */
export function SharingRow({ sharing, isBrief = false, paused }: Props) {
  const { id, other, kinship, side, terms } = sharing;
  // on the list masked, at home in full: 孟兰 and 孟荷 are both 孟*
  const name = withNote(isBrief ? other.name : maskName(other.name), kinshipToReader(kinship, side));
  const lines = isBrief ? [usesInWords(terms.uses)] : linesOf(sharing);
  return (
    <Row
      name={name}
      meaning={lines.map((line) => <View key={line}>{line}</View>)}
      state={paused ? <StateWord tone='waiting'>{paused}</StateWord> : <SharingState sharing={sharing} />}
      spokenLabel={inOneBreath([name, paused ?? stageInWords(sharing), ...lines])}
      onPress={() => goTo(`/pages/one-relative/overview/index?id=${id}`)}
    />
  );
}
