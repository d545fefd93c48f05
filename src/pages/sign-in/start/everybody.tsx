import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { pressable } from '@/components/press';
import { useHelpings } from '@/components/use-helpings';
import { waysWords } from '@/copy/sign-in.copy';
import { inOneBreath } from '@/copy/wording';
import type { RegionCode } from '@/domain/region/region-profile';
import type { PersonaWithPhone } from '@/stores/sessions';
import { type OfferedPeople, titleOf } from './offered-people';

/** A name is a small row. */
const NAMES_IN_A_HELPING = 22;

interface Props extends OfferedPeople {
  readonly regions: readonly RegionCode[];
}

/** Everybody by name, as in an index: what may be tried with them stands with their region. */
export function Everybody({ regions, personas, entering, onChoose }: Props) {
  const inOrder = regions.flatMap((code) => personas.filter(({ region }) => region === code));
  const drawn = useHelpings('', inOrder, NAMES_IN_A_HELPING);
  const one = (persona: PersonaWithPhone) => (
    <View
      className='g-press everybody__name'
      key={persona.id}
      {...pressable({
        role: 'button',
        label: inOneBreath([persona.name, persona.who]),
        onPress: () => void onChoose(persona),
      })}
    >
      {entering === persona.id ? waysWords.signingIn : persona.name}
    </View>
  );
  return (
    <View className='everybody'>
      {regions
        .filter((code) => drawn.some(({ region }) => region === code))
        .map((code) => (
          <View key={code}>
            <Heading level={2}>{titleOf(code)}</Heading>
            <View className='everybody__names'>{drawn.filter(({ region }) => region === code).map(one)}</View>
          </View>
        ))}
    </View>
  );
}
