import { useState } from 'react';
import { listSharings } from '@/api/sharing.api';
import { ChoiceList } from '@/components/choice-list';
import { Reachable } from '@/components/reachable';
import { Skeleton } from '@/components/skeleton';
import type { Sharing } from '@/contract/sharing.contract';
import { kinshipToReader } from '@/copy/kinship.copy';
import { payeeWords } from '@/copy/payee.copy';
import { withNote } from '@/copy/wording';
import type { Kinship } from '@/domain/person/kinship';
import { maskName } from '@/domain/person/masking';
import { useLargeMode } from '@/stores/settings.store';
import { useAnswer } from '@/stores/use-answer';
import type { FormPart } from './form-screen';

const OTHER = 'other';
const { known: say } = payeeWords;

/** What a form takes over of a relative the bureau knows; the number stays masked. */
export interface KnownRelative {
  name: string;
  idNumber: string;
  kinship: Kinship | null;
  known: string | null;
}

const SOMEBODY_ELSE: KnownRelative = { name: '', idNumber: '', kinship: null, known: null };

const knownBy = ({ id, other, kinship }: Sharing): KnownRelative => ({
  name: other.name,
  idNumber: other.idNumberMasked,
  kinship,
  known: id,
});

/** Each of the reader's relatives once, by the newest sharing with them. */
const eachOnce = (sharings: readonly Sharing[]): Sharing[] => [
  ...new Map(
    [...sharings].reverse().map((sharing) => [`${sharing.other.name}${sharing.other.idNumberMasked}`, sharing]),
  ).values(),
];

/** A former spouse is nobody's relative any more. */
const isStillKin = ({ ended }: Sharing): boolean => ended?.by !== 'REGISTER';

interface ChoiceProps {
  known: readonly Sharing[];
  value: string | undefined;
  error: string | undefined;
  isFocused: boolean;
  onChange: (value: string) => void;
}

function KnownChoice({ known, isFocused, ...question }: ChoiceProps) {
  const choices = [
    ...known.map(({ id, other, kinship }) => ({
      value: id,
      label: withNote(maskName(other.name), kinshipToReader(kinship, 'SHARER')),
      note: other.idNumberMasked,
    })),
    { value: OTHER, label: say.other, note: say.otherNote },
  ];
  return (
    <Reachable isFocused={isFocused}>
      <ChoiceList label={say.label} choices={choices} {...question} />
    </Reachable>
  );
}

interface Asking {
  draft: { name: string; known?: string | null };
  /** Whom this form is for, of all with whom the reader ever shared. */
  may: (sharing: Sharing, all: readonly Sharing[]) => boolean;
  onChoose: (relative: KnownRelative) => void;
}

/** In large letters nobody is typed whom the bureau knows from a sharing: they are chosen, or 别的人. */
export const useKnownRelatives = ({ draft, may, onChoose }: Asking) => {
  const isLarge = useLargeMode();
  const isChosen = (draft.known ?? null) !== null;
  const isWanted = isLarge || isChosen;
  const { asked } = useAnswer(`known-relatives-${isWanted}`, isWanted ? listSharings : null);
  const [isOther, setOther] = useState(!isChosen && draft.name !== '');
  const mine = asked.kind === 'accepted' ? asked.value.sharings.filter(({ side }) => side === 'SHARER') : [];
  const known = eachOnce(mine.filter((sharing) => isStillKin(sharing) && may(sharing, mine)));
  const isLoading = isWanted && asked.kind === 'loading';
  const isAsked = known.length > 0;
  const choose = (value: string) => {
    const sharing = known.find(({ id }) => id === value);
    setOther(!sharing);
    onChoose(sharing ? knownBy(sharing) : SOMEBODY_ELSE);
  };
  const unchosen = isAsked && !isChosen && !isOther ? say.missing : undefined;
  const partWith = (at: Pick<ChoiceProps, 'error' | 'isFocused'>): FormPart<'who'>[] => {
    // Nothing else is asked before it is known whether this is: what one is about to press would go away.
    if (isLoading) return [{ field: 'who', show: <Skeleton waitingFor={say.waiting} /> }];
    const value = draft.known ?? (isOther ? OTHER : undefined);
    return isAsked
      ? [{ field: 'who', show: <KnownChoice known={known} value={value} onChange={choose} {...at} /> }]
      : [];
  };
  return {
    isChosen,
    /** 别的人: somebody is to be typed. */
    isOther: isAsked && isOther,
    /** The next one in the form may be anybody again. */
    askAnew: () => setOther(false),
    /** Nobody has been chosen yet, nor somebody else. */
    missing: isLoading ? say.wait : unchosen,
    partWith,
  };
};
