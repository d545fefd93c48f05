import { Field } from '@/components/field';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import type { Fen } from '@/domain/money';

interface Props {
  /** As typed, in yuan. */
  value: string;
  availableFen: Fen;
  error: string | undefined;
  isFocused: boolean;
  onChange: (typed: string) => void;
  onLeave: () => void;
}

/** The most that one payment may take. */
export const CeilingField = ({ availableFen, ...field }: Props) => (
  <Field
    type='digit'
    label={termsFormWords.ceiling}
    hint={termsFormWords.ceilingHint(availableFen)}
    maxLength={12}
    {...field}
  />
);
