import { useShareAppMessage } from '@tarojs/taro';
import type { Helping } from '@/contract/helping.contract';
import { frameWords } from '@/copy/frames.copy';
import { helpingWords } from '@/copy/helping.copy';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { sendHelping } from '@/stores/helping.store';
import { useDeed } from '@/stores/use-deed';
import { invitationScreen } from '../screens';
import { HandOver, SendOver } from '../waiting';

/** Only said where neither way is shown: an invitation that was answered before one came back. */
const done = ({ id, stage }: Helping): DoneWords => ({
  word: helpingWords.one.stages[stage],
  sentence: helpingWords.check.will,
  rows: [{ question: frameWords.reference, answer: id }],
  next: helpingWords.share.until,
});

/** The invitation is out: the phone goes over, or the relative answers on their own. */
export default signedIn(function HelpingAsked() {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'proposeHelping', sendHelping);
  const id = state.kind === 'accepted' ? state.value.id : null;
  // whichever way was chosen, what is handed on is the invitation and never this page
  useShareAppMessage(() => ({
    title: helpingWords.share.cardTitle,
    path: id === null ? '/pages/home/index' : invitationScreen(id),
  }));
  if (state.kind === 'accepted')
    return state.value.place === 'BESIDE' ? <HandOver {...state.value} /> : <SendOver {...state.value} />;
  return <DeedResult state={state} askAgain={askAgain} done={done} />;
});
