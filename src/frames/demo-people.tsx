import { useState } from 'react';
import { listPersonas } from '@/api/demo.api';
import { Button } from '@/components/button';
import { Leaf } from '@/components/leaf';
import { Place } from '@/components/place';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { Persona } from '@/contract/demo.contract';
import { useAnswer } from '@/stores/use-answer';
import { useLeavesOf } from '@/stores/use-leaves';

interface Props {
  /** What the button that opens the list says. */
  label: string;
  /** Which of all the invented people are meant. */
  among: (everybody: readonly Persona[]) => readonly Persona[];
  onChoose: (person: { name: string; idNumber: string }) => void;
  /** Whoever chooses must not learn what the story tells, such as a balance. */
  isNamesOnly?: boolean;
}

/** In demo mode, the invented people to choose from with a press: nobody should type a real number here. */
export function DemoPeople({ label, among, onChoose, isNamesOnly = false }: Props) {
  const { asked } = useAnswer('personas', listPersonas);
  const [isOpen, setOpen] = useState(false);
  const people = asked.kind === 'accepted' ? among(asked.value.personas) : [];
  const leaf = useLeavesOf(people);
  const choose = ({ name, idNumber }: Persona) => {
    setOpen(false);
    onChoose({ name, idNumber });
  };
  const opener = <Button kind='quiet' icon='users-round' label={label} onPress={() => setOpen(true)} />;
  const rows = leaf.rows.map((person) => (
    <Row
      key={person.id}
      name={person.name}
      meaning={isNamesOnly ? undefined : person.who}
      onPress={() => choose(person)}
    />
  ));
  const list = (
    <Leaf {...leaf.turning}>
      <RowList key={leaf.turning.leaf} title={label}>
        {rows}
      </RowList>
    </Leaf>
  );
  return <Place>{people.length > 0 && (isOpen ? list : opener)}</Place>;
}

/** Everybody of the family of whoever has this number, but themself. */
export const familyOf = (everybody: readonly Persona[], idNumber: string): readonly Persona[] => {
  const family = everybody.find((one) => one.idNumber === idNumber)?.family;
  return everybody.filter((one) => one.family === family && one.idNumber !== idNumber);
};
