import { listCrossProvinceSharings } from '@/api/cross-province.api';
import { listSharings } from '@/api/sharing.api';
import { Heading } from '@/components/heading';
import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import type { Settlement } from '@/contract/settlement.contract';
import type { Sharing } from '@/contract/sharing.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { recordWords } from '@/copy/records.copy';
import { withNote } from '@/copy/wording';
import type { Fen } from '@/domain/money';
import { maskName } from '@/domain/person/masking';
import { NoteCards, type NotedSharing } from '@/frames/note-cards';
import { useAnswer } from '@/stores/use-answer';

const words = recordWords.settlement;

type Props = Pick<Settlement, 'notes' | 'shares' | 'cashFen' | 'side'> & { floorFen: Fen };

const notedIn =
  (reach: NotedSharing['reach']) =>
  ({ id, other, kinship, side }: Sharing | CrossProvinceSharing): NotedSharing => ({
    sharingId: id,
    reach,
    who: withNote(maskName(other.name), kinshipToReader(kinship, side)),
  });

/** All that the reader has or had, so that a note can say whose it is. */
function useNoted(isAsked: boolean): NotedSharing[] {
  const here = useAnswer('sharings', isAsked ? listSharings : null).asked;
  const across = useAnswer('cross-sharings', isAsked ? listCrossProvinceSharings : null).asked;
  return [
    ...(here.kind === 'accepted' ? here.value.sharings.map(notedIn('REGION')) : []),
    ...(across.kind === 'accepted' ? across.value.sharings.map(notedIn('NATION')) : []),
  ];
}

function Told({ notes, shares, side, floorFen }: Omit<Props, 'cashFen'>) {
  const noted = useNoted(side === 'INSURED' && notes.some(({ sharingId }) => sharingId !== null));
  return (
    <>
      <Heading level={2}>{shares.length === 0 ? words.noneShared : words.notAllShared}</Heading>
      <NoteCards notes={notes} asSharer={side === 'SHARER'} sharings={noted} shares={shares} floorFen={floorFen} />
    </>
  );
}

/** Why part of a bill was left to cash: one reason a sharing, with what to do. Where nothing was left, there is nothing to explain. */
export const SharingNotes = ({ cashFen, ...settlement }: Props) =>
  cashFen === 0 || settlement.notes.length === 0 ? null : <Told {...settlement} />;
