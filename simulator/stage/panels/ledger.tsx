import type { LedgerCheck } from '@/contract/demo.contract';
import type { LedgerTransfer } from '@/contract/ledger-feed.contract';
import { momentWords, yuan } from '@/copy/wording';
import { sideInWords, transferInWords, ledgerWords as words } from '../../words/ledger-panel';
import type { StageBureau } from '../bureau';
import { isCutShort, type LedgerView, useLedger } from './use-ledger';

/** How long the panel rests between two looks. */
const PAUSE_MS = 1000;

function CheckLine({ check, silence }: Pick<LedgerView, 'silence'> & { readonly check: LedgerCheck | null }) {
  if (silence !== null) return <p className='ledger-check ledger-check--unknown'>{silence}</p>;
  if (check === null) return <p className='ledger-check ledger-check--unknown'>{words.checking}</p>;
  const { balanced, accounts, transfers, sumFen, mismatches, negative } = check;
  return (
    <p className={`ledger-check ledger-check--${balanced ? 'good' : 'bad'}`}>
      <strong>{balanced ? `✓ ${words.balanced}` : `✗ ${words.notBalanced}`}</strong>
      <span>
        {balanced ? words.count(accounts, transfers) : words.wrong(sumFen, mismatches.length, negative.length)}
      </span>
    </p>
  );
}

function Transfer({ transfer }: { readonly transfer: LedgerTransfer }) {
  const { seq, at, reverses, postings } = transfer;
  return (
    <li className='ledger-transfer'>
      <p className='ledger-what'>
        <strong>{transferInWords(transfer)}</strong>
        {reverses !== null && <span className='ledger-reversal'>{words.reverses(reverses)}</span>}
      </p>
      <p className='ledger-when'>
        {words.number(seq)} · <time dateTime={at}>{momentWords(at)}</time>
      </p>
      <ul className='ledger-postings'>
        {postings.map(({ from, to, amountFen }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a transfer never changes, and its postings have no other name.
          <li key={place}>
            <span className='ledger-sides'>
              {sideInWords(from)} <span aria-hidden='true'>→</span>
              <span className='panel-spoken'>{words.to}</span> {sideInWords(to)}
            </span>
            <span className='panel-money'>{yuan(amountFen)}</span>
          </li>
        ))}
      </ul>
      {isCutShort(transfer) && <p className='ledger-when'>{words.moreSides}</p>}
    </li>
  );
}

/** The money as it moves, newest first, and whether the books balance. */
export function LedgerPanel({ bureau }: { readonly bureau: StageBureau }) {
  const view = useLedger(bureau, PAUSE_MS);
  const { after, transfers } = view.news;
  return (
    <section className='panel ledger' aria-label={words.title}>
      <div role='status'>
        <CheckLine check={view.check} silence={view.silence} />
      </div>
      {after === null && view.silence === null && <p className='panel-quiet'>{words.reading}</p>}
      {after !== null && <p className='panel-quiet'>{transfers.length > 0 ? words.lead : words.empty}</p>}
      <ol className='ledger-transfers' aria-label={words.newest(transfers.length)}>
        {transfers.map((transfer) => (
          <Transfer transfer={transfer} key={transfer.seq} />
        ))}
      </ol>
    </section>
  );
}
