import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { Sharing } from '@/contract/sharing.contract';
import type { RegionCopy } from '@/copy/regions/region-copy';
import { transferTerms, transferWords } from '@/copy/transfer.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import { goTo } from '@/platform/navigation';
import { transferDraft } from '@/stores/transfer.store';

interface Props {
  sharing: Sharing;
  profile: RegionProfile;
  words: RegionCopy;
}

/** Where money may move to a member, the way to move some to this one; the form then knows who it is. */
export function MoneyToOne({ sharing: { id, side, stage, other, kinship }, profile, words }: Props) {
  const mayMove = profile.transfer?.to === 'MEMBERS' && side === 'SHARER' && PAYING_STAGES.includes(stage);
  if (!mayMove) return null;
  const begin = () => {
    transferDraft.clear();
    transferDraft.fill({
      name: other.name,
      kinship,
      member: { sharingId: id, idNumberMasked: other.idNumberMasked },
    });
    return goTo('/pages/transfer/notice/index');
  };
  return (
    <RowList>
      <Row icon='wallet' name={transferTerms(words).title} meaning={transferWords.way.hint} onPress={begin} />
    </RowList>
  );
}
