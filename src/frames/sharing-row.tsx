import { Row } from '@/components/row';
import { StateWord } from '@/components/state-word';
import type { Sharing } from '@/contract/sharing.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { sharingWords, usesInWords } from '@/copy/sharing.copy';
import { maskName } from '@/domain/person/masking';

interface Props {
  sharing: Sharing;
  onPress?: () => unknown;
}

/** One sharing as a line of a list: the other person, what is allowed, whether it lives. */
export function SharingRow({ sharing, onPress }: Props) {
  const { other, kinship, side, stage, uses } = sharing;
  const isActive = stage === 'ACTIVE';
  const name = `${maskName(other.name)}（${kinshipToReader(kinship, side)}）`;
  const meaning = isActive ? usesInWords(uses) : sharingWords.endedMeaning;
  const word = isActive ? sharingWords.active : sharingWords.ended;
  return (
    <Row
      name={name}
      meaning={meaning}
      state={<StateWord tone={isActive ? 'done' : 'ended'}>{word}</StateWord>}
      spokenLabel={`${name}，${word}，${meaning}`}
      {...(onPress && { onPress })}
    />
  );
}
