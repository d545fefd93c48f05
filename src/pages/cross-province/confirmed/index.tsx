import type { RefusedAnswer } from '@/api/answer';
import { Button } from '@/components/button';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import { crossMoveInWords, crossMoveWords } from '@/copy/cross-moves.copy';
import { crossWords } from '@/copy/cross-province.copy';
import { crossOtherInWords, crossRelationWords } from '@/copy/cross-relation.copy';
import { frameWords } from '@/copy/frames.copy';
import { momentWords, yuan } from '@/copy/wording';
import { CROSS_MOVES, type CrossMove } from '@/domain/cross-province/cross-stages';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { deedOf, moveDraft, sendMove } from '@/stores/cross-move.store';
import { useDeed } from '@/stores/use-deed';
import { crossSharingScreen } from '../cross-screens';

const say = crossMoveWords;

const doneBy =
  (move: CrossMove) =>
  (sharing: CrossProvinceSharing): DoneWords => {
    const { id, quota, ended, history } = sharing;
    const { word, sentence, next } = crossMoveInWords(move, sharing);
    return {
      word,
      sentence,
      rows: [
        { question: say.who, answer: crossOtherInWords(sharing) },
        { question: say.quota, answer: yuan(quota.totalFen) },
        ...(ended ? [{ question: say.back, answer: yuan(ended.returnedFen) }] : []),
        { question: say.at, answer: momentWords(history.at(-1)?.at ?? sharing.proposedAt) },
        { question: frameWords.reference, answer: id },
      ],
      next,
      more: (
        <Button kind='quiet' label={crossRelationWords.see} onPress={() => goTo(crossSharingScreen('overview', id))} />
      ),
    };
  };

const repairAt =
  (id: string) =>
  ({ field }: RefusedAnswer): Repair => {
    if (field === 'consent.notice')
      return {
        label: crossWords.repair.notice,
        onPress: () => {
          moveDraft.clear();
          return replaceWith(crossSharingScreen('read', id));
        },
      };
    const [label, screen] =
      field === 'quotaFen'
        ? ([crossWords.repair.quota, 'change'] as const)
        : ([crossRelationWords.see, 'overview'] as const);
    return { label, onPress: () => replaceWith(crossSharingScreen(screen, id)) };
  };

/** What became of a move. */
export default signedIn(function MoveMade() {
  const id = useScreenParam('id');
  const asked = useScreenParam('move');
  const move = CROSS_MOVES.find((one) => one === asked) ?? 'END';
  const { state, askAgain } = useDeed(useScreenParam('key'), deedOf(move), sendMove(move));
  return <DeedResult state={state} askAgain={askAgain} done={doneBy(move)} repair={repairAt(id)} />;
});
