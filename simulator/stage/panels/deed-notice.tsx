import { terminalWords as words } from '../../words/terminal-panel';
import type { MoneyDeed } from './use-money-deed';

interface Props<T> {
  readonly deed: MoneyDeed<T>;
  /** What giving up is called here. */
  readonly giveUp: string;
}

/** What became of a deed that was not done, or of which nobody knows: what happened, and what to do now. */
export function DeedNotice<T>({ deed: { state, again, forget }, giveUp }: Props<T>) {
  return (
    <div role='status'>
      {state.kind === 'REFUSED' && (
        <div className='panel-notice panel-notice--refused'>
          <strong>✗ {words.notDone}</strong>
          <p>{state.words}</p>
        </div>
      )}
      {state.kind === 'UNSURE' && (
        <div className='panel-notice panel-notice--waiting'>
          <strong>… {words.unsure}</strong>
          <p>{state.words}</p>
          <button type='button' className='panel-press' onClick={() => void again()}>
            {words.again}
          </button>
          <button type='button' className='panel-other' onClick={forget}>
            {giveUp}
          </button>
          <p className='panel-hint'>{words.giveUpHint}</p>
        </div>
      )}
    </div>
  );
}
