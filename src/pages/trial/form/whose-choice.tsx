import { listCrossProvinceSharings } from '@/api/cross-province.api';
import { listSharings } from '@/api/sharing.api';
import { ChoiceList } from '@/components/choice-list';
import { kinshipToReader } from '@/copy/kinship.copy';
import { trialWords } from '@/copy/trial.copy';
import { withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import { useAnswer } from '@/stores/use-answer';

const { who } = trialWords;

interface Props {
  /** The sharing in which the reader is the sharer; empty: a bill of their own. */
  value: string;
  onChange: (sharingId: string) => void;
}

/** For oneself, or for a relative whom one shares with; no question where there is nobody else. */
export function WhoseChoice({ value, onChange }: Props) {
  const here = useAnswer('sharings', listSharings).asked;
  const across = useAnswer('cross-sharings', listCrossProvinceSharings).asked;
  const sharings = here.kind === 'accepted' ? here.value.sharings : [];
  const quotas = across.kind === 'accepted' ? across.value.sharings : [];
  const relatives = [
    ...sharings.filter(({ side, stage }) => side === 'SHARER' && PAYING_STAGES.includes(stage)),
    ...quotas.filter(({ side, stage }) => side === 'SHARER' && stage === 'ACTIVE'),
  ].map(({ id, other, kinship }) => ({
    value: id,
    label: withNote(maskName(other.name), kinshipToReader(kinship, 'SHARER')),
  }));
  if (relatives.length === 0) return null;
  return (
    <ChoiceList
      label={who.label}
      choices={[{ value: '', label: who.mine }, ...relatives]}
      value={value}
      onChange={onChange}
    />
  );
}
