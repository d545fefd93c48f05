import { type Refusal, refuse } from '../outcome';
import type { Sex } from '../person/id-number';
import type { CardState, Insurance } from '../person/insurance';
import { personMeant } from '../person/person-meant';
import type { RefusalCode } from '../refusals';
import type { RegionProfile } from '../region/region-profile';

/** Somebody who would stand in a sharing, and on which side. */
interface Party {
  who: 'SHARER' | 'RELATIVE';
  name: string;
  sex: Sex;
  insurance: Insurance;
}

/** Whom some regions keep out: the publicly funded, and people without a card in use. */
export const keptOutBy = (
  { sharing }: RegionProfile,
  { publicFunded, card }: Insurance,
): Extract<RefusalCode, 'PUBLIC_FUNDED' | 'CARD_NOT_IN_USE'> | null => {
  if (sharing.withoutPublicFunded && publicFunded) return 'PUBLIC_FUNDED';
  return sharing.cardsInUse && card !== 'IN_USE' ? 'CARD_NOT_IN_USE' : null;
};

/** The refusal says who it is. */
export const whyKeptOut = (region: RegionProfile, party: Party): Refusal | null => {
  const code = keptOutBy(region, party.insurance);
  return code && refuse(code, { who: party.who, ...personMeant(party) });
};

/** Whose card keeps shared money from paying now, where a region asks for cards in use. policy-sources.md#network-cards */
export const whyCardStops = (
  { sharing }: RegionProfile,
  cards: { sharer: CardState; own: CardState },
): Extract<RefusalCode, 'SHARER_CARD_NOT_IN_USE' | 'OWN_CARD_NOT_IN_USE'> | null => {
  if (!sharing.cardsInUse) return null;
  if (cards.sharer !== 'IN_USE') return 'SHARER_CARD_NOT_IN_USE';
  return cards.own === 'IN_USE' ? null : 'OWN_CARD_NOT_IN_USE';
};
