import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { StateWord } from '@/components/state-word';
import { frameWords } from '@/copy/frames.copy';
import { inOneBreath } from '@/copy/wording';
import { goTo } from '@/platform/navigation';
import { openDeeds, useDeeds } from '@/stores/deeds';

/** What was sent and not answered yet, each leading back to where it is asked after; nothing where there is none. `kinds`: of these alone. */
export function OpenDeeds({ kinds }: { kinds?: readonly string[] }) {
  const open = openDeeds(useDeeds((kept) => kept.deeds)).filter(({ kind }) => kinds?.includes(kind) ?? true);
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
          onPress={() => (screen === null ? undefined : goTo(screen))}
        />
      ))}
    </RowList>
  );
}
