import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { purposeAtPlace, trialWords } from '@/copy/trial.copy';
import { yuan } from '@/copy/wording';
import { FormScreen } from '@/frames/form-screen';
import { signedIn } from '@/frames/signed-in';
import { ERRANDS } from '../bill';
import { AMOUNTS, OTHER, useBillForm } from './use-bill-form';
import { useRelatives } from './use-relatives';

const say = trialWords;

const errands = ERRANDS.map(({ purpose, placeKind }) => ({
  value: purpose,
  label: purposeAtPlace(purpose, placeKind),
}));
const amounts = [
  ...AMOUNTS.map((fen) => ({ value: fen as string, label: yuan(Number(fen)) })),
  { value: OTHER as string, label: say.total.other },
];
const pools = [
  { value: 'none' as const, label: say.pool.none },
  { value: 'known' as const, label: say.pool.known },
];

type Form = ReturnType<typeof useBillForm>;

function Total({ typed, fill, form }: Form) {
  return (
    <>
      <ChoiceList
        isPaired
        label={say.total.label}
        choices={amounts}
        value={typed.amount}
        onChange={(amount) => fill({ amount })}
      />
      {typed.amount === OTHER && (
        <Field
          type='digit'
          label={say.total.typed}
          value={typed.typedTotal}
          maxLength={12}
          onChange={(typedTotal) => fill({ typedTotal })}
          onLeave={() => form.leave('total', typed.typedTotal)}
          {...form.at('total')}
        />
      )}
    </>
  );
}

function Pool({ typed, fill, form }: Form) {
  return (
    <>
      <ChoiceList
        label={say.pool.label}
        hint={say.pool.hint}
        choices={pools}
        value={typed.pool}
        onChange={(pool) => fill({ pool })}
      />
      {typed.pool === 'known' && (
        <Field
          type='digit'
          label={say.pool.typed}
          value={typed.typedPool}
          maxLength={12}
          onChange={(typedPool) => fill({ typedPool })}
          onLeave={() => form.leave('pool', typed.typedPool)}
          {...form.at('pool')}
        />
      )}
    </>
  );
}

/** A bill as one expects it, before one goes there: it moves nothing. */
export default signedIn(function TrialForm() {
  const bill = useBillForm();
  const relatives = useRelatives();
  const { typed, fill, form, goOn } = bill;
  const who = (
    <ChoiceList
      label={say.who.label}
      choices={[{ value: '', label: say.who.mine }, ...relatives]}
      value={typed.sharingId}
      onChange={(sharingId) => fill({ sharingId })}
    />
  );
  const purpose = (
    <ChoiceList
      label={say.purpose}
      choices={errands}
      value={typed.purpose}
      onChange={(chosen) => fill({ purpose: chosen })}
    />
  );
  return (
    <FormScreen
      title={say.title}
      lead={say.lead}
      form={form}
      done={{ label: say.go, onPress: goOn }}
      parts={[
        // No question where there is nobody else.
        ...(relatives.length > 0 ? [{ field: 'who' as const, show: who }] : []),
        { field: 'purpose', show: purpose },
        { field: 'total', show: <Total {...bill} /> },
        { field: 'pool', show: <Pool {...bill} /> },
      ]}
    />
  );
});
