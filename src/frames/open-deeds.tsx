import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { StateWord } from '@/components/state-word';
import { frameWords } from '@/copy/frames.copy';
import { goTo } from '@/platform/navigation';
import { openDeeds, useDeeds } from '@/stores/deeds';

/** What was sent and not answered yet, each leading back to where it is asked after; nothing where there is none. */
export function OpenDeeds() {
  const open = openDeeds(useDeeds((kept) => kept.deeds));
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
          spokenLabel={[name, word, meaning].join('，')}
          onPress={() => (screen === null ? undefined : goTo(screen))}
        />
      ))}
    </RowList>
  );
}
