import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { StateWord } from '@/components/state-word';
import { frameWords } from '@/copy/frames.copy';
import { inOneBreath } from '@/copy/wording';
import { goTo } from '@/platform/navigation';
import { openDeeds, useDeeds } from '@/stores/deeds';
import { type FollowedForAnother, useFollowedForOthers } from '@/stores/use-followed-for-others';

interface Open {
  key: string;
  screen: string;
  name: string;
  meaning: string;
  word: string;
  tone: 'waiting' | 'done';
}

const say = frameWords.openDeed;

/** By a consent that is not acted by now: what the bureau knows of it stands with the consent. */
const forAnother = ({ helpingId, helpedName, isKnown }: FollowedForAnother): Open => ({
  key: helpingId,
  screen: `/pages/helping/one/index?id=${helpingId}`,
  name: helpedName === null ? say.name : say.forOne(helpedName),
  ...(isKnown ? { ...say.known, tone: 'done' } : { meaning: say.asking, word: say.word, tone: 'waiting' }),
});

/** What was sent and not answered yet, each leading back to where it is asked after; nothing where there is none. `kinds`: of these alone. */
export function OpenDeeds({ kinds }: { kinds?: readonly string[] }) {
  const deeds = useDeeds((kept) => kept.deeds);
  const forOthers = useFollowedForOthers(kinds === undefined).map(forAnother);
  const mine = openDeeds(deeds).filter(({ kind }) => kinds?.includes(kind) ?? true);
  const { name, meaning, word } = say;
  const own = mine.flatMap(({ key, screen }): Open[] =>
    screen === null ? [] : [{ key, screen, name, meaning, word, tone: 'waiting' }],
  );
  const open = [...own, ...forOthers];
  if (open.length === 0) return null;
  return (
    <RowList>
      {open.map((row) => (
        <Row
          key={row.key}
          name={row.name}
          meaning={row.meaning}
          state={<StateWord tone={row.tone}>{row.word}</StateWord>}
          spokenLabel={inOneBreath([row.name, row.word, row.meaning])}
          onPress={() => goTo(row.screen)}
        />
      ))}
    </RowList>
  );
}
