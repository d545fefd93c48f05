import { accept, type Decision, type Refusal, refuseAt } from '../outcome';
import { REGION_CODES, type RegionProfile } from '../region/region-profile';

export const NOTICE_KINDS = [
  'SHARING_NOTICE',
  'SHARING_PLEDGE',
  'SHARING_QUESTIONS',
  'PREMIUM_PLEDGE',
  'CROSS_PROVINCE_NOTICE',
  'CROSS_PROVINCE_RELATIVE_NOTICE',
  'FAMILY_CODE_NOTICE',
  'FAMILY_CODE_PLEDGE',
  'HELP_NOTICE',
  'SHARING_RELATIVE_NOTICE',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Who publishes a text: a region, or the national platform. */
export const NOTICE_PUBLISHERS = [...REGION_CODES, 'national'] as const;
export type NoticePublisher = (typeof NOTICE_PUBLISHERS)[number];

/** Which text a person had in front of them: its version and the hash of its exact words. */
export interface TextSeen {
  version: string;
  hash: string;
}

/** A pledge is signed by drawing or, for those who cannot draw, by typing one's own name. */
export type Signature =
  | { method: 'DRAWN'; strokes: readonly (readonly (readonly [number, number])[])[] }
  | { method: 'TYPED'; name: string };

/** Signed on paper at a counter; `ref` is what the paper is filed under. */
export interface PaperSignature {
  method: 'PAPER';
  ref: string;
}

type AnySignature = Signature | PaperSignature;

export interface ConsentGiven<S extends AnySignature = AnySignature> {
  notice: TextSeen;
  pledge?: TextSeen & { signature: S };
}

export interface TextsInForce {
  notice: TextSeen;
  pledge: TextSeen | null;
}

/** The very words. */
export const isSameText = (seen: TextSeen, inForce: TextSeen): boolean =>
  seen.version === inForce.version && seen.hash === inForce.hash;

/** Is the text agreed to the one in force; null: none is. */
export const decideNotice = (inForce: TextSeen | null, given: TextSeen): Decision<TextSeen> =>
  inForce && isSameText(given, inForce) ? accept(given) : refuseAt('consent.notice', 'NOTICE_OUTDATED');

/** How long the strokes of a drawn signature are together at least, in units of the pad. */
const LEAST_INK = 60;

const lengthOf = (stroke: readonly (readonly [number, number])[]): number =>
  stroke.slice(1).reduce((length, [x, y], at) => {
    const [fromX, fromY] = stroke[at] ?? [x, y];
    return length + Math.hypot(x - fromX, y - fromY);
  }, 0);

/** A typed signature is the signer's name; a drawn one has ink. policy-sources.md#signature-ink */
export const whyNotSigned = (signature: AnySignature, signerName: string): Refusal | null => {
  if (signature.method === 'TYPED' && signature.name.trim() !== signerName)
    return refuseAt('consent.pledge.signature', 'SIGNATURE_MISMATCH');
  if (signature.method === 'DRAWN' && signature.strokes.reduce((ink, stroke) => ink + lengthOf(stroke), 0) < LEAST_INK)
    return refuseAt('consent.pledge.signature', 'SIGNATURE_EMPTY');
  return null;
};

/** Does what was agreed to match the texts in force, and is it signed where the region asks for it. */
export const decideConsent = <S extends AnySignature>(
  region: RegionProfile,
  inForce: TextsInForce,
  given: ConsentGiven<S>,
  signerName: string,
): Decision<ConsentGiven<S>> => {
  const notice = decideNotice(inForce.notice, given.notice);
  if (!notice.ok) return notice;
  if (region.sharing.pledge === 'NONE' || !inForce.pledge) return accept({ notice: given.notice });
  if (!given.pledge) return refuseAt('consent.pledge', 'PLEDGE_MISSING');
  if (!isSameText(given.pledge, inForce.pledge)) return refuseAt('consent.pledge', 'NOTICE_OUTDATED');
  return whyNotSigned(given.pledge.signature, signerName) ?? accept(given);
};

/** Where a region asks for it, whoever pays for another confirms the pledge in force: the button is the promise. policy-sources.md#shanxi-premium-pledge */
export const decidePremiumPledge = (
  region: RegionProfile,
  inForce: TextSeen | null,
  given: TextSeen | undefined,
): Decision<TextSeen | null> => {
  if (region.premium.pledge === 'NONE' || !inForce) return accept(null);
  if (!given) return refuseAt('pledge', 'PLEDGE_MISSING');
  return isSameText(given, inForce) ? accept(given) : refuseAt('pledge', 'NOTICE_OUTDATED');
};
