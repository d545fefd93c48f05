import type { EndpointName } from '@/contract/endpoints';
import type { PayLongTermCareRequest } from '@/contract/long-term-care.contract';
import type { PayResidentPremiumRequest } from '@/contract/premium.contract';
import type { PayPremiumsTogetherRequest } from '@/contract/premiums-together.contract';
import type { ChangeSharingTermsRequest, StartSharingRequest } from '@/contract/sharing.contract';
import type { HelpDeed } from '@/domain/helping/decide-help';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { isNoChange } from '@/domain/sharing/decide-change';
import { beneficiaryOf } from '../../store/helpings';
import { findPersonByIdNumber } from '../../store/people';
import { findSharingOf } from '../../store/sharings';
import type { Query } from '../../store/store';

/** A request whose parts its door has checked. */
interface Checked {
  body: unknown;
  params: unknown;
}

interface Bounds {
  amountFen: number;
  /** Who gets something by it: the sharings it gives by, and a person bound anew. */
  sharings: readonly string[];
  boundNumber: string | null;
  isSigned: boolean;
}

const NONE: Bounds = { amountFen: 0, sharings: [], boundNumber: null, isSigned: false };

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

/** By door: what a request takes, gives and signs. A door that is not named does none of it. */
const BOUNDS: Partial<Record<EndpointName, (checked: Checked) => Bounds>> = {
  startSharing: ({ body }) => {
    const { relative, consent } = body as StartSharingRequest;
    const isSigned = consent.pledge !== undefined;
    if ('sharingId' in relative) return { ...NONE, sharings: [relative.sharingId], isSigned };
    return { ...NONE, boundNumber: relative.idNumber, isSigned };
  },
  changeSharingTerms: ({ params }) => ({ ...NONE, sharings: [(params as { id: string }).id] }),
  payResidentPremium: ({ body }) => ofPremium(body as PayResidentPremiumRequest),
  payPremiumsTogether: ({ body }) => ofPremiums(body as PayPremiumsTogetherRequest),
  payLongTermCare: ({ body }) => ofPremium(body as PayLongTermCareRequest),
};

export type HelpBounds = Pick<HelpDeed, 'amountFen' | 'isOwnGain' | 'isSigned'> & {
  /** The terms asked for are those that stand: there is nothing to tell the person. */
  isNoChange: boolean;
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
  const { amountFen, sharings, boundNumber, isSigned } = BOUNDS[name]?.(checked) ?? NONE;
  const gainers = await Promise.all(sharings.map((id) => beneficiaryOf(q, id)));
  const bound = boundNumber === null ? null : await findPersonByIdNumber(q, normaliseIdNumber(boundNumber));
  const isOwnGain = gainers.includes(helperId) || bound?.id === helperId;
  return { amountFen, isOwnGain, isSigned, isNoChange: await keepsTerms(q, name, helpedId, checked) };
};
