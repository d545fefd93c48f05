import { ChoiceList } from '@/components/choice-list';
import { Reachable } from '@/components/reachable';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { KINSHIPS, type Kinship } from '@/domain/person/kinship';

interface Props {
  label: string;
  hint: string;
  /** Those that are possible here. */
  relations: readonly Kinship[];
  /** The reason that stands at each of the others; left out: only the possible ones are named. */
  whyNot?: (kinship: Kinship) => string;
  value: Kinship | null;
  error: string | undefined;
  isFocused: boolean;
  onChange: (kinship: Kinship) => void;
}

/** What the relative is to the reader, relation by relation. */
export function KinChoice({ relations, whyNot, value, isFocused, ...question }: Props) {
  const named = whyNot ? KINSHIPS : relations;
  const choices = named.map((kinship) => ({
    value: kinship,
    label: KINSHIP_WORDS[kinship],
    disabledReason: relations.includes(kinship) ? undefined : whyNot?.(kinship),
  }));
  return (
    <Reachable isFocused={isFocused}>
      <ChoiceList isPaired choices={choices} value={value ?? undefined} {...question} />
    </Reachable>
  );
}
