import { Money } from '@/components/money';
import { Row } from '@/components/row';
import type { Settlement } from '@/contract/settlement.contract';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { PURPOSE_WORDS } from '@/copy/purpose.copy';
import { inOneBreath, momentWords, yuan } from '@/copy/wording';
import { type Fen, sumFen } from '@/domain/money';
import { goTo } from '@/platform/navigation';

const say = oneRelativeWords.overview;

const partOf = ({ shares }: Settlement, sharingId: string): Fen =>
  sumFen(shares.filter((share) => share.sharingId === sharingId).map(({ amountFen }) => amountFen));

interface Props {
  settlement: Settlement;
  sharingId: string;
}

/** One bill, with the part of it that this sharing paid. */
export function RecordRow({ settlement, sharingId }: Props) {
  const { id, place, purpose, at, state } = settlement;
  const amountFen = partOf(settlement, sharingId);
  const refunded = state === 'REFUNDED' ? [say.refunded] : [];
  const meaning = [PURPOSE_WORDS[purpose], momentWords(at), ...refunded].join(' · ');
  return (
    <Row
      name={place.name}
      meaning={meaning}
      state={<Money amountFen={amountFen} />}
      spokenLabel={inOneBreath([place.name, meaning, say.paid(yuan(amountFen))])}
      onPress={() => goTo(`/pages/records/settlement/index?id=${id}`)}
    />
  );
}
