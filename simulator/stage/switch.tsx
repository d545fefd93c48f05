interface SwitchAsked<T extends string> {
  readonly label: string;
  readonly choices: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

/** A few choices side by side, of which one holds. */
export function Switch<T extends string>({ label, choices, chosen, onChoose }: SwitchAsked<T>) {
  return (
    <fieldset className='stage-switch'>
      <legend>{label}</legend>
      {(Object.keys(choices) as T[]).map((choice) => (
        <button key={choice} type='button' aria-pressed={choice === chosen} onClick={() => onChoose(choice)}>
          {choices[choice]}
        </button>
      ))}
    </fieldset>
  );
}
