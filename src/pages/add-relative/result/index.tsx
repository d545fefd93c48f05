import { DeedResult } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { useDeed } from '@/stores/use-deed';
import { sendRelative } from '../send-relative';
import { doneWords } from './done-words';
import { repairOf } from './repair';

/** What became of it; opened again, it asks with the same key and gets the same answer. */
export default signedIn(function AddRelativeResult({ profile, words }) {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'startSharing', sendRelative);
  return <DeedResult state={state} askAgain={askAgain} done={doneWords} repair={repairOf({ profile, words })} />;
});
