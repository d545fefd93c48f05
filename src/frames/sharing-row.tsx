import { Row } from '@/components/row';
import type { Sharing } from '@/contract/sharing.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { STAGE_WORDS, usesInWords } from '@/copy/sharing.copy';
import { maskName } from '@/domain/person/masking';
import { SharingState } from './sharing-state';

interface Props {
  sharing: Sharing;
  onPress?: () => unknown;
}

/** One living sharing as a line of a list: the other person, what is allowed, where it stands. */
export function SharingRow({ sharing, onPress }: Props) {
  const { other, kinship, side, stage, terms } = sharing;
  const name = `${maskName(other.name)}（${kinshipToReader(kinship, side)}）`;
  const meaning = usesInWords(terms.uses);
  return (
    <Row
      name={name}
      meaning={meaning}
      state={<SharingState stage={stage} />}
      spokenLabel={`${name}，${STAGE_WORDS[stage]}，${meaning}`}
      {...(onPress && { onPress })}
    />
  );
}
