import { listPersonas } from '@/api/demo.api';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { Persona } from '@/contract/demo.contract';
import type { Me } from '@/contract/me.contract';
import { payeeWords } from '@/copy/payee.copy';
import { useAnswer } from '@/stores/use-answer';

const familyOf = (personas: readonly Persona[], me: Me): Persona[] => {
  const family = personas.find(({ id }) => id === me.id)?.family;
  return personas.filter((persona) => persona.family === family && persona.id !== me.id);
};

interface Props {
  me: Me;
  /** ID numbers of those who are named already. */
  without?: readonly string[];
  onChoose: (person: { name: string; idNumber: string }) => void;
}

/** In demo mode, the invented relatives of who is signed in: nobody should type a real number here. */
export function DemoFamily({ me, without = [], onChoose }: Props) {
  const { asked } = useAnswer('personas', listPersonas);
  const everybody = asked.kind === 'accepted' ? familyOf(asked.value.personas, me) : [];
  const family = everybody.filter(({ idNumber }) => !without.includes(idNumber));
  if (family.length === 0) return null;
  return (
    <RowList title={payeeWords.demo}>
      {family.map(({ id, name, idNumber, who }) => (
        <Row key={id} name={name} meaning={who} onPress={() => onChoose({ name, idNumber })} />
      ))}
    </RowList>
  );
}
