import { listCrossProvinceSharings } from '@/api/cross-province.api';
import { listSharings } from '@/api/sharing.api';
import { kinshipToReader } from '@/copy/kinship.copy';
import { withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import { useAnswer } from '@/stores/use-answer';

/** The relatives whom one shares with, by the sharing in which the reader is the sharer. */
export const useRelatives = (): { value: string; label: string }[] => {
  const here = useAnswer('sharings', listSharings).asked;
  const across = useAnswer('cross-sharings', listCrossProvinceSharings).asked;
  const sharings = here.kind === 'accepted' ? here.value.sharings : [];
  const quotas = across.kind === 'accepted' ? across.value.sharings : [];
  return [
    ...sharings.filter(({ side, stage }) => side === 'SHARER' && PAYING_STAGES.includes(stage)),
    ...quotas.filter(({ side, stage }) => side === 'SHARER' && stage === 'ACTIVE'),
  ].map(({ id, other, kinship }) => ({
    value: id,
    label: withNote(maskName(other.name), kinshipToReader(kinship, 'SHARER')),
  }));
};
