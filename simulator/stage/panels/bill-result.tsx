import { useEffect, useRef } from 'react';
import type { Settlement } from '@/contract/settlement.contract';
import { PURPOSE_WORDS } from '@/copy/purpose.copy';
import { inOneBreath, momentWords, withNote } from '@/copy/wording';
import { terminalWords as words } from '../../words/terminal-panel';
import { DeedNotice } from './deed-notice';
import { NotesOfBill, SplitOfBill } from './split-of-bill';
import type { MoneyDeed } from './use-money-deed';

interface Props {
  readonly settlement: Settlement;
  readonly refund: MoneyDeed<Settlement>;
  readonly onRefund: () => void;
  readonly onNext: () => void;
}

/** A settled bill: who paid what, and the way to take it back. */
export function BillResult({ settlement, refund, onRefund, onNext }: Props) {
  const { state, insured, purpose, place, at, refundedAt, id } = settlement;
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever does not see that the bill became a result is led there, again when it was taken back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading changes with the state.
  useEffect(() => title.current?.focus(), [state]);
  const isRefunded = state === 'REFUNDED';
  const isAsking = refund.state.kind === 'ASKING';
  return (
    <div className='terminal-result'>
      <h3 ref={title} tabIndex={-1} className={`panel-notice panel-notice--${isRefunded ? 'waiting' : 'done'}`}>
        {isRefunded ? `↩ ${words.refunded}` : `✓ ${words.settled}`}
      </h3>
      <p>{inOneBreath([withNote(insured.name, PURPOSE_WORDS[purpose]), place.name, momentWords(at)])}</p>
      {refundedAt !== null && <p>{words.wentBack(momentWords(refundedAt))}</p>}
      <SplitOfBill settlement={settlement} />
      <NotesOfBill {...settlement} />
      <p className='panel-hint'>
        {words.number} <span className='terminal-number'>{id}</span>
      </p>
      <DeedNotice deed={refund} giveUp={words.giveUpRefund} />
      <div className='terminal-after'>
        {!isRefunded && refund.state.kind !== 'UNSURE' && (
          <button
            type='button'
            className='panel-other'
            data-control='TILL_REVERSE'
            aria-disabled={isAsking}
            onClick={onRefund}
          >
            {isAsking ? words.refunding : words.refund}
          </button>
        )}
        <button type='button' className='panel-press' aria-disabled={isAsking} onClick={onNext}>
          {words.next}
        </button>
      </div>
      {!isRefunded && <p className='panel-hint'>{words.refundHint}</p>}
    </div>
  );
}
