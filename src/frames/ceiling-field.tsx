import { AmountField } from '@/components/amount-field';
import { type TermsVoice, TO_THE_SHARER, termsFormWords } from '@/copy/sharing-terms.copy';
import type { Fen } from '@/domain/money';

interface Props {
  /** As typed, in yuan. */
  value: string;
  availableFen: Fen;
  voice?: TermsVoice;
  error: string | undefined;
  isFocused: boolean;
  onChange: (typed: string) => void;
  onLeave: () => void;
}

/** The most that one payment may take. */
export const CeilingField = ({ availableFen, voice = TO_THE_SHARER, ...field }: Props) => (
  <AmountField
    label={termsFormWords.ceiling}
    hint={voice.ceilingHint(availableFen)}
    mostFen={availableFen}
    {...field}
  />
);
