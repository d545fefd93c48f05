import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { StateWord } from '@/components/state-word';
import { frameWords } from '@/copy/frames.copy';
import { inOneBreath } from '@/copy/wording';
import { goTo } from '@/platform/navigation';
import { openDeeds, openHelpingsOf, useDeeds } from '@/stores/deeds';

interface Open {
  key: string;
  screen: string;
}

/** By a consent that is not acted by now: what the bureau knows of it stands with the consent. */
const elsewhere = (id: string): Open => ({ key: id, screen: `/pages/helping/one/index?id=${id}` });

/** What was sent and not answered yet, each leading back to where it is asked after; nothing where there is none. `kinds`: of these alone. */
export function OpenDeeds({ kinds }: { kinds?: readonly string[] }) {
  const deeds = useDeeds((kept) => kept.deeds);
  const mine = openDeeds(deeds).filter(({ kind }) => kinds?.includes(kind) ?? true);
  const own = mine.flatMap(({ key, screen }) => (screen === null ? [] : [{ key, screen }]));
  const open = kinds ? own : [...own, ...openHelpingsOf(deeds).map(elsewhere)];
  if (open.length === 0) return null;
  const { name, meaning, word } = frameWords.openDeed;
  return (
    <RowList>
      {open.map(({ key, screen }) => (
        <Row
          key={key}
          name={name}
          meaning={meaning}
          state={<StateWord tone='waiting'>{word}</StateWord>}
          spokenLabel={inOneBreath([name, word, meaning])}
          onPress={() => goTo(screen)}
        />
      ))}
    </RowList>
  );
}
