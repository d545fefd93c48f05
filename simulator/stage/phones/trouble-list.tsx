import type { Trouble } from '../../phone/messages';
import { phonesWords as words } from '../../words/stage';

/** What the package did on this phone that a real one would not forgive; nothing when there is nothing. */
export function TroubleList({ troubles }: { readonly troubles: readonly Trouble[] }) {
  if (troubles.length === 0) return null;
  return (
    <details className='stage-troubles'>
      <summary>{words.troubles(troubles.length)}</summary>
      <ol>
        {troubles.map(({ kind, what }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record never moves.
          <li key={at}>
            <b>{kind}</b> {what}
          </li>
        ))}
      </ol>
    </details>
  );
}
