import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { agreementWords } from '@/copy/agreement.copy';
import { endWords } from '@/copy/regions/region-copy';
import { meansNow, sharingLifeWords } from '@/copy/sharing-life.copy';
import { goTo } from '@/platform/navigation';
import { type AboutSharing, aboutSharing } from '../about-sharing';
import { otherPerson } from '../other-person';
import { sharingScreen } from '../sharing-screens';
import { CodeOfOne } from './code-of-one';
import { ConsentCard } from './consent-card';
import { FileOfOne } from './file-of-one';
import { MoneyToOne } from './money-to-one';
import { PremiumOfOne } from './premium-of-one';
import { ProgressCard } from './progress-card';
import { SharedRecords } from './shared-records';
import { TermsList } from './terms-list';
import { WhoCard } from './who-card';
import '../one-relative.scss';

/** Ending it, or taking the case back while it is under way. */
function WayOut({ sharing: { id, moves, side }, words }: Pick<AboutSharing, 'sharing' | 'words'>) {
  const { name } = sharingLifeWords.withdraw;
  if (moves.includes('WITHDRAW'))
    return <Button kind='secondary' label={name} onPress={() => goTo(sharingScreen('withdraw', id))} />;
  return <Button kind='secondary' label={endWords(words, side).name} onPress={() => goTo(sharingScreen('end', id))} />;
}

/** Everything about one sharing, for either side; below, what this reader may do to it now. */
export default aboutSharing(function SharingOverview({ sharing, profile, words }) {
  const { id, moves } = sharing;
  const change = <Button label={words.changeTerms} onPress={() => goTo(sharingScreen('terms', id))} />;
  const answer = <Button label={agreementWords.look} onPress={() => goTo(sharingScreen('read', id))} />;
  return (
    <Screen
      barTitle={words.relatives.title}
      title={otherPerson(sharing)}
      lead={meansNow(sharing)}
      primary={moves.includes('AGREE') ? answer : moves.includes('CHANGE_TERMS') && change}
      secondary={(moves.includes('END') || moves.includes('WITHDRAW')) && <WayOut sharing={sharing} words={words} />}
    >
      <ProgressCard sharing={sharing} />
      <CodeOfOne sharing={sharing} />
      <PremiumOfOne sharing={sharing} profile={profile} words={words} />
      <FileOfOne sharing={sharing} />
      <MoneyToOne sharing={sharing} profile={profile} words={words} />
      <WhoCard sharing={sharing} words={words} />
      <TermsList sharing={sharing} />
      <SharedRecords sharingId={id} />
      <ConsentCard sharing={sharing} />
    </Screen>
  );
});
