import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it; null: nothing. */
  readonly error: string | null;
  readonly value: string;
  readonly inputMode: 'decimal' | 'numeric';
  readonly onType: (typed: string) => void;
}

/** A field to type in: its label above, the hint under it, the error between hint and field. */
export function TypedField({ label, hint, error, value, inputMode, onType }: Props) {
  const id = useId();
  return (
    <div className='panel-field'>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className='panel-hint' id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p className='panel-error' id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        value={value}
        inputMode={inputMode}
        autoComplete='off'
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
