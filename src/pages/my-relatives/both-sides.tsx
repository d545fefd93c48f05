import type { Sharing } from '@/contract/sharing.contract';
import { myRelativesWords } from '@/copy/my-relatives.copy';
import type { RegionCopy } from '@/copy/regions/region-copy';
import { EndedFold } from './ended-fold';
import { partsInForce, partsOfList } from './parts-of-list';
import { SideSection } from './side-section';

const say = myRelativesWords;

interface Props {
  sharings: readonly Sharing[];
  words: RegionCopy['relatives'];
  /** What stands where one shares with nobody. */
  mineNone: string;
  /** Sharings that a resting card keeps from paying. */
  paused: readonly string[];
}

/** Those in force and those that are not, under the region's own names; what is over stands among the latter. */
function InTwoParts({ sharings, words: { mine, theirs, parts }, mineNone, paused }: Props) {
  const { inForce, notInForce } = partsInForce(sharings);
  const others = partsOfList(sharings.filter(({ side }) => side === 'BENEFICIARY'));
  return (
    <>
      <SideSection title={`${mine} · ${parts?.inForce}`} sharings={inForce} none={mineNone} paused={paused} />
      {notInForce.length > 0 && (
        <SideSection title={`${mine} · ${parts?.notInForce}`} sharings={notInForce} none={mineNone} paused={paused} />
      )}
      <SideSection title={theirs} sharings={others.theirs} none={say.theirsNone} paused={paused} />
      <EndedFold sharings={others.over} />
    </>
  );
}

/** Whom I pay for, who pays for me, and what is over. */
export function BothSides(props: Props) {
  const { sharings, words, mineNone, paused } = props;
  if (words.parts) return <InTwoParts {...props} />;
  const { mine, theirs, over } = partsOfList(sharings);
  return (
    <>
      <SideSection title={words.mine} sharings={mine} none={mineNone} paused={paused} />
      <SideSection title={words.theirs} sharings={theirs} none={say.theirsNone} paused={paused} />
      <EndedFold sharings={over} />
    </>
  );
}
