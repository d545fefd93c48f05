interface PickAsked<T extends string> {
  readonly label: string;
  readonly value: T | '';
  readonly choices: readonly (readonly [T, string])[];
  /** What choosing nothing is called. */
  readonly none?: string;
  readonly onPick: (value: T | '') => void;
}

/** One of several, by name; '' is none of them. */
export function Pick<T extends string>({ label, value, choices, none, onPick }: PickAsked<T>) {
  return (
    <label className='panel-field'>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => onPick(choices.find(([code]) => code === target.value)?.[0] ?? '')}
      >
        {none !== undefined && <option value=''>{none}</option>}
        {choices.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
