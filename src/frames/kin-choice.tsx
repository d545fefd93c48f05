import { ChoiceList } from '@/components/choice-list';
import { Reachable } from '@/components/reachable';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { KINSHIPS, type Kinship } from '@/domain/person/kinship';

interface Props {
  label: string;
  hint: string;
  /** Those that are possible here; the others stand there with the reason. */
  relations: readonly Kinship[];
  whyNot: (kinship: Kinship) => string;
  value: Kinship | null;
  error: string | undefined;
  isFocused: boolean;
  onChange: (kinship: Kinship) => void;
}

/** What the relative is to the reader: every relation by name. */
export function KinChoice({ relations, whyNot, value, isFocused, ...question }: Props) {
  const choices = KINSHIPS.map((kinship) => ({
    value: kinship,
    label: KINSHIP_WORDS[kinship],
    disabledReason: relations.includes(kinship) ? undefined : whyNot(kinship),
  }));
  return (
    <Reachable isFocused={isFocused}>
      <ChoiceList isPaired choices={choices} value={value ?? undefined} {...question} />
    </Reachable>
  );
}
