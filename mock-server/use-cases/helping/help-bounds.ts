import type { EndpointName } from '@/contract/endpoints';
import type { PayLongTermCareRequest } from '@/contract/long-term-care.contract';
import type { PayResidentPremiumRequest } from '@/contract/premium.contract';
import type { PayPremiumsTogetherRequest } from '@/contract/premiums-together.contract';
import type { ChangeSharingTermsRequest, StartSharingRequest } from '@/contract/sharing.contract';
import type { HelpDeed } from '@/domain/helping/decide-help';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { maskName } from '@/domain/person/masking';
import { isNoChange } from '@/domain/sharing/decide-change';
import { beneficiaryOf } from '../../store/helpings';
import { findPersonByIdNumber, personOf } from '../../store/people';
import { findSharingOf } from '../../store/sharings';
import type { Query } from '../../store/store';
import { areFamily } from './may-help';

/** A request whose parts its door has checked. */
interface Checked {
  body: unknown;
  params: unknown;
}

interface Bounds {
  amountFen: number;
  /** Who gets something by it: the sharings it gives by, and a person bound anew. */
  sharings: readonly string[];
  /** What it ends or takes back: nobody gains by that. */
  ends: readonly string[];
  boundNumber: string | null;
  /** As it was typed: what the register knows under the number is not told. */
  boundName: string | null;
  isSigned: boolean;
}

const NONE: Bounds = { amountFen: 0, sharings: [], ends: [], boundNumber: null, boundName: null, isSigned: false };

const ofPremium = ({ sharingId, amountFen, pledge }: PayResidentPremiumRequest): Bounds => ({
  ...NONE,
  amountFen,
  sharings: [sharingId],
  isSigned: pledge !== undefined,
});

const ofPremiums = ({ parts, pledge }: PayPremiumsTogetherRequest): Bounds => ({
  ...NONE,
  amountFen: parts.reduce((sum, { amountFen }) => sum + amountFen, 0),
  sharings: parts.map(({ sharingId }) => sharingId),
  isSigned: pledge !== undefined,
});

const ofSharing = ({ params }: Checked): Bounds => ({ ...NONE, sharings: [(params as { id: string }).id] });

const ofEnd = ({ params }: Checked): Bounds => ({ ...NONE, ends: [(params as { id: string }).id] });

/** By door: what a request takes, gives and signs. A door that is not named does none of it. */
const BOUNDS: Partial<Record<EndpointName, (checked: Checked) => Bounds>> = {
  startSharing: ({ body }) => {
    const { relative, consent } = body as StartSharingRequest;
    const isSigned = consent.pledge !== undefined;
    if ('sharingId' in relative) return { ...NONE, sharings: [relative.sharingId], isSigned };
    return { ...NONE, boundNumber: relative.idNumber, boundName: relative.name, isSigned };
  },
  changeSharingTerms: ofSharing,
  withdrawSharing: ofEnd,
  endSharing: ofEnd,
  endCrossProvinceSharing: ofEnd,
  payResidentPremium: ({ body }) => ofPremium(body as PayResidentPremiumRequest),
  payPremiumsTogether: ({ body }) => ofPremiums(body as PayPremiumsTogetherRequest),
  payLongTermCare: ({ body }) => ofPremium(body as PayLongTermCareRequest),
};

export type HelpBounds = Pick<HelpDeed, 'amountFen' | 'isOwnGain' | 'isForStranger' | 'isSigned'> & {
  /** The terms asked for are those that stand: there is nothing to tell the person. */
  isNoChange: boolean;
  /** The masked names of whom it concerns; null: nobody that is known. */
  about: string | null;
};

const keepsTerms = async (
  q: Query,
  name: EndpointName,
  helpedId: string | null,
  { body, params }: Checked,
): Promise<boolean> => {
  if (name !== 'changeSharingTerms' || helpedId === null) return false;
  const sharing = await findSharingOf(q, helpedId, (params as { id: string }).id);
  return sharing !== null && isNoChange(sharing.terms, (body as ChangeSharingTermsRequest).terms);
};

/** What the law of helping asks about a deed beyond its kind. */
export const gatherHelpBounds = async (
  q: Query,
  name: EndpointName,
  { helperId, helpedId }: { helperId: string; helpedId: string | null },
  checked: Checked,
): Promise<HelpBounds> => {
  const { amountFen, sharings, ends, boundNumber, boundName, isSigned } = BOUNDS[name]?.(checked) ?? NONE;
  const gainers = await Promise.all(sharings.map((id) => beneficiaryOf(q, id)));
  const bound = boundNumber === null ? null : await findPersonByIdNumber(q, normaliseIdNumber(boundNumber));
  const ended = await Promise.all(ends.map((id) => beneficiaryOf(q, id)));
  const people = [...gainers, ...ended].filter((id) => id !== null);
  const names = await Promise.all(people.map(async (id) => maskName((await personOf(q, id)).name)));
  const about = boundName === null ? [...new Set(names)].join('、') || null : maskName(boundName);
  const isOwnGain = gainers.includes(helperId) || bound?.id === helperId;
  const isForStranger =
    boundNumber !== null && !(bound !== null && helpedId !== null && (await areFamily(q, helpedId, bound.id)));
  const isNoChange = await keepsTerms(q, name, helpedId, checked);
  return { amountFen, isOwnGain, isForStranger, isSigned, about, isNoChange };
};
