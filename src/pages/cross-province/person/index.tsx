import { crossWords, kinNotAcross } from '@/copy/cross-province.copy';
import { CROSS_PROVINCE } from '@/domain/cross-province/cross-province-rules';
import { RelativeForm } from '@/frames/relative-form';
import { useOnward } from '@/frames/use-onward';
import { answerProposal, proposalDraft } from '@/stores/cross-province.store';
import { PROPOSAL_WAY } from '../cross-screens';
import { proposalStep } from '../proposal-step';

/** Whom the quota is for. */
export default proposalStep('person', function TypeRelative({ me }) {
  const draft = proposalDraft.use();
  const { isMending, onward } = useOnward(PROPOSAL_WAY, 'person');
  const goOn = () => {
    proposalDraft.fill({ refused: null });
    return onward();
  };
  return (
    <RelativeForm
      me={me}
      words={crossWords.person}
      relations={CROSS_PROVINCE.relations}
      whyNot={kinNotAcross}
      draft={draft}
      isMending={isMending}
      onAnswer={answerProposal}
      onDone={goOn}
    />
  );
});
