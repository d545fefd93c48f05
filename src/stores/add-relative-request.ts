import type { StartSharingRequest } from '@/contract/sharing.contract';
import type { Signature } from '@/domain/consent/consent';
import type { RegionProfile } from '@/domain/region/region-profile';
import type { SharedUse } from '@/domain/settlement/purpose';
import type { TermsAsked } from '@/domain/sharing/sharing-terms';
import { readYuan } from '@/domain/typed-yuan';
import {
  type AddRelativeDraft,
  addRelative,
  gatherRelatives,
  type RelativeAnswers,
  relativesIn,
  type TermsAnswers,
} from './add-relative.store';

type Meant = StartSharingRequest['relative'];

/** Who is meant: as typed, or by the sharing one knows them from. */
export const meantBy = ({ name, idNumber, known = null }: Omit<RelativeAnswers, 'kinship'>): Meant =>
  known === null ? { name, idNumber } : { sharingId: known };

type SignatureSent = NonNullable<StartSharingRequest['consent']['pledge']>['signature'];

export const signatureSent = (signature: Signature): SignatureSent =>
  signature.method === 'TYPED'
    ? signature
    : { method: 'DRAWN', strokes: signature.strokes.map((stroke) => stroke.map(([x, y]) => [x, y])) };

export const NO_TERMS: TermsAnswers = { uses: null, ceiling: '', monthLimit: '', firstDay: null, lastDay: null };

export const usesOf = (profile: RegionProfile, draft: Pick<TermsAnswers, 'uses'>): readonly SharedUse[] =>
  draft.uses ?? profile.sharing.uses;

/** The terms as they stand in the draft; what the region does not let one choose is left out. */
export const termsIn = (profile: RegionProfile, draft: TermsAnswers): TermsAsked => {
  const { ceiling, days, limit } = profile.sharing;
  const monthLimitFen = limit === 'NONE' ? null : readYuan(draft.monthLimit);
  return {
    uses: usesOf(profile, draft),
    ceilingFen: ceiling === 'NONE' ? null : readYuan(draft.ceiling),
    ...(monthLimitFen !== null && { monthLimitFen }),
    firstDay: days === 'NONE' ? null : draft.firstDay,
    lastDay: days === 'FIRST_AND_LAST_DAY' ? draft.lastDay : null,
  };
};

/** What the bureau is asked to do, one request a relative; none while something is still missing. */
export const requestsOf = (profile: RegionProfile, draft: AddRelativeDraft): readonly StartSharingRequest[] => {
  const { notice, questions, pledge, memberFace, asksRelative } = draft;
  if (!notice) return [];
  const terms = termsIn(profile, draft);
  const consent = {
    notice,
    ...(questions && { questions }),
    ...(pledge && { pledge: { ...pledge, signature: signatureSent(pledge.signature) } }),
  };
  return relativesIn(draft).flatMap(({ kinship, ...answers }) =>
    kinship
      ? [
          {
            relative: meantBy(answers),
            kinship,
            terms: { ...terms, uses: [...terms.uses] },
            consent,
            ...(memberFace === 'MOCK' && { memberFace }),
            ...(asksRelative && { askRelative: true as const }),
          },
        ]
      : [],
  );
};

const isAbout = ({ kinship, ...answers }: RelativeAnswers, { relative, ...done }: StartSharingRequest): boolean =>
  JSON.stringify(meantBy(answers)) === JSON.stringify(relative) && kinship === done.kinship;

/** Takes out of the draft whom a request has added; what was begun since then stays. The last one empties it. */
export const clearWhenDone = (done: StartSharingRequest): void => {
  const relatives = relativesIn(addRelative.use.getState());
  const left = relatives.filter((relative) => !isAbout(relative, done));
  if (left.length === relatives.length) return;
  const last = left.at(-1);
  if (last) gatherRelatives(left.slice(0, -1), last);
  else addRelative.clear();
};
