import type { PersonaList } from '@/contract/demo.contract';
import { REGIONS } from '@/domain/region/regions';
import { terminalWords as words } from '../../words/terminal-panel';
import type { BillDraft } from './bill-draft';
import { TypedField } from './typed-field';

interface Props {
  readonly draft: BillDraft;
  readonly list: PersonaList;
  /** Of the place: its own people come first. */
  readonly region: PersonaList['terminals'][number]['region'] | undefined;
  readonly wrong: (field: 'patient' | 'code') => string | null;
  readonly onChange: (change: Partial<BillDraft>) => void;
}

type Named = Pick<PersonaList['personas'][number], 'id' | 'name' | 'family' | 'idNumber'>;

function People({ label, people }: { readonly label: string; readonly people: readonly Named[] }) {
  if (people.length === 0) return null;
  return (
    <optgroup label={label}>
      {people.map(({ id, name, family }) => (
        <option value={id} key={id}>
          {words.inFamily(name, family)}
        </option>
      ))}
    </optgroup>
  );
}

function CardField({ draft, list, region, wrong, onChange }: Props) {
  const patient = list.personas.find(({ id }) => id === draft.patient);
  const error = wrong('patient');
  return (
    <div className='panel-field' data-control='TILL_PATIENT'>
      <label>
        <span>{words.patient}</span>
        {error !== null && <span className='panel-error'>{error}</span>}
        <select
          value={draft.patient}
          aria-invalid={error !== null}
          onChange={({ target }) => onChange({ patient: target.value })}
        >
          <option value=''>{words.choose}</option>
          {region && (
            <People
              label={words.here(REGIONS[region].name)}
              people={list.personas.filter((one) => one.region === region)}
            />
          )}
          <People label={words.elsewhere} people={list.personas.filter((one) => one.region !== region)} />
        </select>
      </label>
      {patient && <p className='panel-hint'>{words.idNumber(patient.idNumber)}</p>}
    </div>
  );
}

/** Whose bill it is: by the card of a persona, or by the medical code that a phone shows. */
export function PatientField(props: Props) {
  const { draft, wrong, onChange } = props;
  return (
    <fieldset className='terminal-who'>
      <legend>{words.who.name}</legend>
      <div className='terminal-ways'>
        {(['CARD', 'CODE'] as const).map((by) => (
          <label className='terminal-way' key={by}>
            <input type='radio' checked={draft.by === by} onChange={() => onChange({ by })} />
            {by === 'CARD' ? words.who.byCard : words.who.byCode}
          </label>
        ))}
      </div>
      {draft.by === 'CARD' ? (
        <CardField {...props} />
      ) : (
        <TypedField
          label={words.code.label}
          hint={words.code.hint}
          error={wrong('code')}
          value={draft.code}
          inputMode='numeric'
          onType={(code) => onChange({ code })}
        />
      )}
    </fieldset>
  );
}
