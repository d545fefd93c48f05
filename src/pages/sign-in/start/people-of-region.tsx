import { View } from '@tarojs/components';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { StateWord } from '@/components/state-word';
import { waysWords } from '@/copy/sign-in.copy';
import { inOneBreath } from '@/copy/wording';
import type { PersonaWithPhone } from '@/stores/sessions';
import type { OfferedPeople } from './offered-people';

function Meaning({ who, story }: Pick<PersonaWithPhone, 'who' | 'story'>) {
  return (
    <>
      <View className='persona-who'>{who}</View>
      <View>{story}</View>
    </>
  );
}

/** A story is a small row, and there are many. */
const ROWS_AT_ONCE = 7;

/** The people of one region, each with what may be tried with them. */
export function PeopleOfRegion({ title, personas, entering, onChoose }: OfferedPeople & { readonly title: string }) {
  return (
    <RowList title={title} helping={ROWS_AT_ONCE}>
      {personas.map((persona) => (
        <Row
          key={persona.id}
          name={persona.name}
          meaning={<Meaning {...persona} />}
          spokenLabel={inOneBreath([persona.name, persona.who, persona.story])}
          onPress={() => onChoose(persona)}
          state={entering === persona.id && <StateWord tone='waiting'>{waysWords.signingIn}</StateWord>}
        />
      ))}
    </RowList>
  );
}
