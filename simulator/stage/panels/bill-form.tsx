import { useState } from 'react';
import type { PersonaList } from '@/contract/demo.contract';
import type { SettleBillRequest } from '@/contract/settlement.contract';
import { PURPOSE_WORDS } from '@/copy/purpose.copy';
import { PURPOSES, type Purpose } from '@/domain/settlement/purpose';
import { terminalWords as words } from '../../words/terminal-panel';
import { type BillDraft, type BillField, readBill, USUAL_PURPOSE } from './bill-draft';
import { PatientField } from './patient-field';
import { TypedField } from './typed-field';

interface Props {
  readonly list: PersonaList;
  readonly till: string;
  readonly draft: BillDraft;
  readonly isAsking: boolean;
  readonly onTill: (till: string) => void;
  readonly onDraft: (draft: BillDraft) => void;
  readonly onSettle: (bill: SettleBillRequest) => void;
}

type Till = PersonaList['terminals'][number];

function Choice({
  label,
  value,
  onPick,
  children,
}: Readonly<{ label: string; value: string; onPick: (value: string) => void; children: React.ReactNode }>) {
  return (
    <label className='panel-field'>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onPick(target.value)}>
        {children}
      </select>
    </label>
  );
}

/** The bill before it is settled. */
export function BillForm({ list, till, draft, isAsking, onTill, onDraft, onSettle }: Props) {
  const [wrong, setWrong] = useState<readonly BillField[]>([]);
  const place: Till | undefined = list.terminals.find(({ id }) => id === till);
  const errorOf = (field: BillField) => (wrong.includes(field) ? words.wrong[field] : null);
  const change = (changed: Partial<BillDraft>) => {
    setWrong([]);
    onDraft({ ...draft, ...changed });
  };
  const pickTill = (id: string) => {
    const kind = list.terminals.find((one) => one.id === id)?.kind;
    onTill(id);
    if (kind && kind !== place?.kind) change({ purpose: USUAL_PURPOSE[kind] });
  };
  const settle = () => {
    const read = readBill(draft, list.personas);
    if (read.ok) onSettle(read.bill);
    else setWrong(read.wrong);
  };
  return (
    <form
      className='terminal-bill'
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <fieldset disabled={isAsking}>
        <Choice label={words.place} value={till} onPick={pickTill}>
          {list.terminals.map(({ id, name }) => (
            <option value={id} key={id}>
              {name}
            </option>
          ))}
        </Choice>
        <PatientField draft={draft} list={list} region={place?.region} wrong={errorOf} onChange={change} />
        <Choice
          label={words.purpose}
          value={draft.purpose}
          onPick={(picked) =>
            change({ purpose: PURPOSES.find((one): one is Purpose => one === picked) ?? draft.purpose })
          }
        >
          {PURPOSES.map((purpose) => (
            <option value={purpose} key={purpose}>
              {PURPOSE_WORDS[purpose]}
            </option>
          ))}
        </Choice>
        <div className='terminal-amounts'>
          {(['total', 'pool'] as const).map((field) => (
            <TypedField
              key={field}
              {...words[field]}
              error={errorOf(field)}
              value={draft[field]}
              inputMode='decimal'
              onType={(typed) => change({ [field]: typed })}
            />
          ))}
        </div>
      </fieldset>
      <button type='submit' className='panel-press' data-control='TILL_SETTLE' aria-disabled={isAsking}>
        {isAsking ? words.settling : words.settle}
      </button>
    </form>
  );
}
