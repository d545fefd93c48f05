import type { Settlement } from '@/contract/settlement.contract';
import { recordWords } from '@/copy/records.copy';
import { refusalLine } from '@/copy/refusal-line';
import { yuan } from '@/copy/wording';
import { shareInWords, terminalWords as words } from '../../words/terminal-panel';

interface Part {
  readonly id: string;
  readonly label: string;
  readonly amountFen: number;
  readonly pattern: 'pool' | 'own' | 'shared' | 'cash';
}

const partsOf = ({ poolFen, ownFen, shares, cashFen, insured }: Settlement): Part[] => [
  { id: 'pool', label: words.parts.pool, amountFen: poolFen, pattern: 'pool' },
  { id: 'own', label: words.parts.own(insured.name), amountFen: ownFen, pattern: 'own' },
  ...shares.map((share): Part => {
    return { id: share.sharingId, label: shareInWords(share), amountFen: share.amountFen, pattern: 'shared' };
  }),
  { id: 'cash', label: words.parts.cash, amountFen: cashFen, pattern: 'cash' },
];

/** Why shared money did not pay all: each reason once. Where nothing was left to cash there is nothing to explain. */
export function NotesOfBill({ notes, shares, cashFen }: Settlement) {
  const codes = [...new Set(notes.map(({ code }) => code))];
  if (cashFen === 0 || codes.length === 0) return null;
  const { noneShared, notAllShared } = recordWords.settlement;
  return (
    <div className='terminal-notes'>
      <h4>{shares.length === 0 ? noneShared : notAllShared}</h4>
      <ul>
        {codes.map((code) => (
          <li key={code}>{refusalLine({ code, params: {} })}</li>
        ))}
      </ul>
    </div>
  );
}

/** Who paid what of a bill: a bar, and the same as a table. */
export function SplitOfBill({ settlement }: { readonly settlement: Settlement }) {
  const parts = partsOf(settlement);
  return (
    <>
      <div className='terminal-bar' aria-hidden='true'>
        {parts.map(({ id, amountFen, pattern }) => (
          <span
            className={`terminal-part terminal-part--${pattern}`}
            style={{ flexGrow: amountFen }}
            hidden={amountFen === 0}
            key={id}
          />
        ))}
      </div>
      <table className='terminal-split'>
        <thead className='panel-spoken'>
          <tr>
            <th scope='col'>{words.part}</th>
            <th scope='col'>{words.amount}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, label, amountFen, pattern }) => (
            <tr key={id}>
              <th scope='row'>
                <span className={`terminal-swatch terminal-part--${pattern}`} aria-hidden='true' />
                {label}
              </th>
              <td className='panel-money'>{yuan(amountFen)}</td>
            </tr>
          ))}
          <tr className='terminal-sum'>
            <th scope='row'>{words.sum}</th>
            <td className='panel-money'>{yuan(settlement.totalFen)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
