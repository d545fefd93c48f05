import type { RefusedAnswer } from '@/api/answer';
import { Button } from '@/components/button';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import { crossWords } from '@/copy/cross-province.copy';
import { crossOtherInWords } from '@/copy/cross-relation.copy';
import { frameWords } from '@/copy/frames.copy';
import { momentWords, yuan } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import type { RegionProfile } from '@/domain/region/region-profile';
import { addRelativeDoor } from '@/frames/add-relative-screens';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { type ProposalDraft, type ProposalStep, proposalDraft, sendProposal } from '@/stores/cross-province.store';
import { useDeed } from '@/stores/use-deed';
import { crossScreen, crossSharingScreen } from '../cross-screens';

const { result: say, repair } = crossWords;

const done = (sharing: CrossProvinceSharing): DoneWords => {
  const { id, other, quota, answerUntil } = sharing;
  return {
    tone: 'waiting',
    word: say.word,
    sentence: say.sentence(maskName(other.name)),
    rows: [
      { question: say.relative, answer: crossOtherInWords(sharing) },
      { question: say.quota, answer: yuan(quota.totalFen) },
      { question: say.until, answer: momentWords(answerUntil) },
      { question: frameWords.reference, answer: id },
    ],
    next: say.next(quota.totalFen),
    more: <Button kind='quiet' label={say.see} onPress={() => goTo(crossSharingScreen('overview', id))} />,
  };
};

type Mend = (refused: RefusedAnswer) => Partial<ProposalDraft>;

const atField: Mend = ({ code, params, field }) => ({ refused: { code, params, field } });

/** Where each refusal is repaired: by the field it arose at. */
const STEPS: readonly { at: RegExp; label: string; step: ProposalStep; mend: Mend }[] = [
  { at: /^quotaFen$/, label: repair.quota, step: 'quota', mend: atField },
  { at: /^consent\.notice$/, label: repair.notice, step: 'notice', mend: () => ({ notice: null }) },
  { at: /^(relative\.|kinship$)/, label: repair.person, step: 'person', mend: atField },
];

const repairIn =
  (profile: RegionProfile) =>
  (refused: RefusedAnswer): Repair | null => {
    const { code, field } = refused;
    if (code === 'PROPOSAL_WAITING' || code === 'ALREADY_BOUND')
      return { label: repair.list, onPress: () => replaceWith(crossScreen('start')) };
    if (code === 'SAME_PROVINCE') return { label: repair.region, onPress: () => replaceWith(addRelativeDoor(profile)) };
    const found = STEPS.find(({ at }) => at.test(field ?? ''));
    if (!found) return null;
    return {
      label: found.label,
      onPress: () => {
        proposalDraft.fill(found.mend(refused));
        return replaceWith(`${crossScreen(found.step)}?then=check`);
      },
    };
  };

/** What became of the proposal. */
export default signedIn(function ProposalResult({ profile }) {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'proposeCrossProvinceSharing', sendProposal);
  return <DeedResult state={state} askAgain={askAgain} done={done} repair={repairIn(profile)} />;
});
