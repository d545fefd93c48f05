import type { DeedSaid } from '../use-deed';

/** What came of the last press: a mark, and the words. */
export function Said({ said }: { readonly said: DeedSaid | null }) {
  return (
    <div role='status'>
      {said && (
        <p className={`panel-notice panel-notice--${said.isGood ? 'done' : 'refused'}`}>
          {said.isGood ? '✓' : '✗'} {said.words}
        </p>
      )}
    </div>
  );
}
