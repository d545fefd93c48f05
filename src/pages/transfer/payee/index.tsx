import { payeeWords } from '@/copy/payee.copy';
import { transferTerms, transferWords } from '@/copy/transfer.copy';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import { FormScreen } from '@/frames/form-screen';
import { type KnownRelative, useKnownRelatives } from '@/frames/known-relatives';
import { payeeParts } from '@/frames/payee-fields';
import { idNumberError, nameError, saidAt } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { useOnward } from '@/frames/use-onward';
import { answerTransfer, transferDraft } from '@/stores/transfer.store';
import { TRANSFER_WAY } from '../transfer-screens';
import { transferStep } from '../transfer-step';
import { KnownPayee } from './known-payee';

const say = transferWords.payee;
const FIELDS = ['who', 'name', 'idNumber'] as const;

/** A member is named by the sharing with them; anybody else is typed. */
const choosePayee = ({ name, idNumber, kinship, known }: KnownRelative): void => {
  if (known === null) answerTransfer({ name, idNumber, kinship });
  else transferDraft.fill({ name, kinship, member: { sharingId: known, idNumberMasked: idNumber }, refused: null });
};

/** 转入人员信息录入: who receives the money. */
export default transferStep('payee', function TypePayee({ me, profile, words }) {
  const terms = transferTerms(words);
  const draft = transferDraft.use();
  const { isMending, onward } = useOnward(TRANSFER_WAY, 'payee');
  const relations = profile.transfer?.relations ?? [];
  const who = useKnownRelatives({
    draft: { name: draft.name },
    may: ({ kinship, stage }) => relations.includes(kinship) && PAYING_STAGES.includes(stage),
    onChoose: choosePayee,
  });
  const form = useFormFields({
    fields: FIELDS,
    typedError: (field) => {
      if (field === 'who') return who.missing;
      return field === 'name' ? nameError(draft.name) : idNumberError(draft.idNumber, me.today);
    },
    saidError: (field) => saidAt(draft.refused, `relative.${field}`),
  });
  const label = isMending ? payeeWords.backToCheck : payeeWords.next;
  const leave = () => {
    transferDraft.fill({ refused: null });
    return onward();
  };
  if (draft.member) return <KnownPayee terms={terms} draft={draft} label={label} onward={leave} />;
  return (
    <FormScreen
      barTitle={terms.title}
      title={terms.payee}
      lead={say.lead}
      form={form}
      isMending={isMending}
      done={{ label, onPress: leave }}
      parts={[
        ...who.partWith(form.at('who')),
        ...payeeParts({ me, labels: say, value: draft, form, onChange: answerTransfer }),
      ]}
    />
  );
});
