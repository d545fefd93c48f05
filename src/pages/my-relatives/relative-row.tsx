import { View } from '@tarojs/components';
import { Row } from '@/components/row';
import { StateWord } from '@/components/state-word';
import type { Sharing } from '@/contract/sharing.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { periodInWords, sharingWords, usesInWords } from '@/copy/sharing.copy';
import { maskName } from '@/domain/person/masking';
import { goTo } from '@/platform/navigation';

/** One sharing as a way to everything about it: who, what is allowed, since when, whether it lives. */
export function RelativeRow({ sharing }: { sharing: Sharing }) {
  const { id, other, kinship, side, stage, uses, startedAt, ended } = sharing;
  const isActive = stage === 'ACTIVE';
  const name = `${maskName(other.name)}（${kinshipToReader(kinship, side)}）`;
  const word = isActive ? sharingWords.active : sharingWords.ended;
  const lines = [...(isActive ? [usesInWords(uses)] : []), periodInWords(startedAt, ended?.at ?? null)];
  return (
    <Row
      name={name}
      meaning={lines.map((line) => <View key={line}>{line}</View>)}
      state={<StateWord tone={isActive ? 'done' : 'ended'}>{word}</StateWord>}
      spokenLabel={[name, word, ...lines].join('，')}
      onPress={() => goTo(`/pages/one-relative/overview/index?id=${id}`)}
    />
  );
}
