import type { Trouble } from '../phone/messages';

type Kind = Trouble['kind'];
type Hear = (what: unknown, words: string) => void;

export interface Troubles {
  readonly list: readonly Trouble[];
  readonly record: (kind: Kind, what: unknown) => void;
  /** Called after each trouble of this kind; trouble that `hear` makes itself is recorded and not told again. */
  readonly on: (kind: Kind, hear: Hear) => void;
}

const words = (what: unknown): string => {
  if (what instanceof Error) return what.stack ?? what.message;
  return typeof what === 'object' ? (JSON.stringify(what) ?? String(what)) : String(what);
};

/** Everything that would have gone wrong on a real phone, in order; nothing is forgotten and nothing is silent. */
export function openTroubles(tell: (trouble: Trouble) => void): Troubles {
  const list: Trouble[] = [];
  const hearers: { kind: Kind; hear: Hear }[] = [];
  let isTelling = false;
  const record = (kind: Kind, what: unknown): void => {
    const trouble = { kind, what: words(what) };
    list.push(trouble);
    tell(trouble);
    if (isTelling) return;
    isTelling = true;
    for (const { kind: heard, hear } of hearers) if (heard === kind) hear(what, trouble.what);
    isTelling = false;
  };
  return { list, record, on: (kind, hear) => void hearers.push({ kind, hear }) };
}
