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

/** Whom some regions keep out: the publicly funded, and people without a card in use. The refusal says who it is. */
export const whyKeptOut = ({ sharing }: RegionProfile, party: Party): Refusal | null => {
  const meant = { who: party.who, ...personMeant(party) };
  if (sharing.withoutPublicFunded && party.insurance.publicFunded) return refuse('PUBLIC_FUNDED', meant);
  if (sharing.cardsInUse && party.insurance.card !== 'IN_USE') return refuse('CARD_NOT_IN_USE', meant);
  return null;
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
