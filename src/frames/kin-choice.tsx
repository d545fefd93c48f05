import { ChoiceList } from '@/components/choice-list';
import { Fold } from '@/components/fold';
import { Reachable } from '@/components/reachable';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { frameWords } from '@/copy/frames.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { KINSHIPS, type Kinship } from '@/domain/person/kinship';

interface Props {
  label: string;
  hint: string;
  /** Those that are possible here. */
  relations: readonly Kinship[];
  /** The reason that stands at each of the others, folded away; left out: only the possible ones are named. */
  whyNot?: (kinship: Kinship) => string;
  value: Kinship | null;
  error: string | undefined;
  isFocused: boolean;
  onChange: (kinship: Kinship) => void;
}

/** What the relative is to the reader, relation by relation. */
export function KinChoice({ relations, whyNot, value, isFocused, ...question }: Props) {
  const choices = relations.map((kinship) => ({ value: kinship, label: KINSHIP_WORDS[kinship] }));
  const others = KINSHIPS.filter((kinship) => !relations.includes(kinship));
  return (
    <Reachable isFocused={isFocused}>
      <ChoiceList isPaired choices={choices} value={value ?? undefined} {...question} />
      {whyNot && others.length > 0 && (
        <Fold isQuiet label={frameWords.otherKin}>
          <RowList>
            {others.map((kinship) => (
              <Row key={kinship} name={KINSHIP_WORDS[kinship]} meaning={whyNot(kinship)} />
            ))}
          </RowList>
        </Fold>
      )}
    </Reachable>
  );
}
