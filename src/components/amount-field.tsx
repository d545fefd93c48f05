import { useState } from 'react';
import { furnitureWords } from '@/copy/furniture.copy';
import type { Fen } from '@/domain/money';
import { readYuan, typedYuan } from '@/domain/typed-yuan';
import { useLargeMode } from '@/stores/settings.store';
import { ChoiceList } from './choice-list';
import { Field } from './field';
import type { QuestionProps } from './question';
import { Reachable } from './reachable';

interface Props extends QuestionProps {
  /** In yuan, as typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onLeave: () => void;
  readonly isFocused: boolean;
  /** What there is to choose from in large letters; more than `mostFen` is not offered. */
  readonly amounts?: readonly Fen[];
  readonly mostFen?: Fen;
}

const USUAL: readonly Fen[] = [10_000, 30_000, 50_000, 100_000];
const OTHER = 'other';

const { amount: say } = furnitureWords;

/** Amounts to choose from, and a line for another one. */
function ChosenAmount({ amounts = USUAL, mostFen, label, hint, error, ...field }: Props) {
  const { value, onChange, onLeave, isFocused } = field;
  const offered = amounts.filter((amountFen) => mostFen === undefined || amountFen <= mostFen);
  const typedFen = readYuan(value);
  const chosen = offered.find((amountFen) => amountFen === typedFen);
  const [isOther, setOther] = useState(value !== '' && chosen === undefined);
  // The line comes below what was pressed: the keyboard goes there with the eye.
  const [isFresh, setFresh] = useState(false);
  const choose = (choice: string) => {
    setOther(choice === OTHER);
    setFresh(choice === OTHER);
    onChange(choice === OTHER ? '' : choice);
  };
  const choices = [
    ...offered.map((amountFen) => ({ value: typedYuan(amountFen), label: say.of(typedYuan(amountFen)) })),
    { value: OTHER, label: say.other },
  ];
  const standing = chosen === undefined ? undefined : typedYuan(chosen);
  return (
    <Reachable isFocused={isFocused && !isOther}>
      <ChoiceList
        isPaired
        label={label}
        hint={hint}
        error={isOther ? undefined : error}
        choices={choices}
        value={isOther ? OTHER : standing}
        onChange={choose}
      />
      {isOther && (
        <Field
          type='digit'
          label={say.otherLabel}
          error={error}
          maxLength={12}
          {...field}
          isFocused={isFocused || isFresh}
          onLeave={() => {
            setFresh(false);
            onLeave();
          }}
        />
      )}
    </Reachable>
  );
}

/** How many yuan: written on a line, or in large letters chosen. */
export function AmountField(props: Props) {
  const { amounts: _amounts, mostFen: _mostFen, ...field } = props;
  return useLargeMode() ? <ChosenAmount {...props} /> : <Field type='digit' maxLength={12} {...field} />;
}
