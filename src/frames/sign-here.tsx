import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { SignaturePad } from '@/components/signature-pad';
import { addRelativeWords } from '@/copy/add-relative.copy';
import type { useSigning } from './use-signing';

const { pledge } = addRelativeWords;

const METHODS = (['DRAWN', 'TYPED'] as const).map((value) => ({
  value,
  label: pledge.methods[value].name,
  note: pledge.methods[value].note,
}));

interface Props {
  signing: ReturnType<typeof useSigning>;
  signerName: string;
}

/** Two ways to sign, one of them in sight. */
export function SignHere({ signing, signerName }: Props) {
  const { method, setMethod, strokes, setStrokes, typed, setTyped, error } = signing;
  return (
    <>
      <ChoiceList label={pledge.how} choices={METHODS} value={method} onChange={setMethod} />
      {method === 'DRAWN' ? (
        <SignaturePad id='pledge-signature' label={pledge.draw} value={strokes} onChange={setStrokes} error={error} />
      ) : (
        <Field
          label={pledge.type}
          hint={pledge.typeHint(signerName)}
          value={typed}
          onChange={setTyped}
          error={error}
          maxLength={60}
        />
      )}
    </>
  );
}
