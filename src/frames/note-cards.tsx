import type { Settlement } from '@/contract/settlement.contract';
import type { Fen } from '@/domain/money';
import { sideOf } from '@/domain/reasons/standing';
import type { RefusalCode } from '@/domain/refusals';
import type { SharingReach } from '@/domain/settlement/sharer-order';
import type { AboutSharing } from './reason-routes';
import { RefusalBanner } from './refusal-banner';

type Note = Settlement['notes'][number];
type Share = Pick<Settlement['shares'][number], 'sharingId' | 'amountFen' | 'mine'>;

/** A sharing that a note may be about: whose it is, as its reader knows them. */
export interface NotedSharing {
  sharingId: string;
  reach: SharingReach;
  who: string;
}

interface Props {
  notes: readonly Note[];
  asSharer: boolean;
  /** Those the reader knows; a note about another says the rest without a name. */
  sharings: readonly NotedSharing[];
  shares: readonly Share[];
  /** What the region makes a sharer keep. */
  floorFen: Fen;
}

/** What only a quota of another province says of itself. */
const OF_QUOTAS: readonly RefusalCode[] = ['QUOTA_USED_UP', 'QUOTA_SHORT'];

/** What lies with the reader alone is the same for every sharing: said once, and of none. */
const isOwn = (code: RefusalCode): boolean => sideOf(code) === 'MINE';

/** One for each sharing, in the order in which they were asked. */
export const notesToTell = (notes: readonly Note[]): Note[] =>
  notes.filter(({ code }, at) => !isOwn(code) || notes.findIndex((one) => one.code === code) === at);

const aboutOf = ({ sharingId, code }: Note, known: NotedSharing | undefined, asSharer: boolean) => {
  if (sharingId === null) return undefined;
  const reach = known?.reach ?? (OF_QUOTAS.includes(code) ? 'NATION' : 'REGION');
  return { sharingId, reach, asSharer } satisfies AboutSharing;
};

/** Of the sharer's own money what was above the floor, all of which this bill took; of another's nothing. */
const figuresOf = ({ sharingId }: Note, shares: readonly Share[], floorFen: Fen) => {
  const mine = shares.find((share) => share.mine && share.sharingId === sharingId);
  return mine ? { amountFen: mine.amountFen, floorFen } : {};
};

/** Why shared money did not pay, or not all: a card for each sharing, headed by whose it is, with its own way. To who shares it is their own. */
export function NoteCards({ notes, asSharer, sharings, shares, floorFen }: Props) {
  return (
    <>
      {notesToTell(notes).map((note) => {
        const known = sharings.find(({ sharingId }) => sharingId === note.sharingId);
        return (
          <RefusalBanner
            key={`${note.sharingId} ${note.code}`}
            code={note.code}
            params={figuresOf(note, shares, floorFen)}
            about={aboutOf(note, known, asSharer)}
            who={asSharer || isOwn(note.code) ? undefined : known?.who}
            isQuiet
          />
        );
      })}
    </>
  );
}
