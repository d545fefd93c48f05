import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { goTo } from '@/platform/navigation';
import { aboutSharing } from '../about-sharing';
import { otherPerson } from '../other-person';
import { sharingScreen } from '../sharing-screens';
import { ConsentCard } from './consent-card';
import { SharedRecords } from './shared-records';
import { TermsList } from './terms-list';
import { WhoCard } from './who-card';
import '../one-relative.scss';

const say = oneRelativeWords.overview;

/** Everything about one sharing, for either side; below, what this reader may do to it now. */
export default aboutSharing(function SharingOverview({ sharing, words }) {
  const { id, side, stage, moves } = sharing;
  const end = <Button kind='secondary' label={words.endSharing.name} onPress={() => goTo(sharingScreen('end', id))} />;
  const change = <Button label={say.change} onPress={() => goTo(sharingScreen('terms', id))} />;
  return (
    <Screen
      barTitle={words.relatives.title}
      title={otherPerson(sharing)}
      lead={say.means(side, stage === 'ACTIVE')}
      primary={moves.includes('CHANGE_TERMS') && change}
      secondary={moves.includes('END') && end}
    >
      <WhoCard sharing={sharing} words={words} />
      <TermsList sharing={sharing} />
      <SharedRecords sharingId={id} />
      <ConsentCard sharing={sharing} />
    </Screen>
  );
});
