import type { RegionProfile } from '../region/region-profile';

/** What a hall does for a person: what the programs do, and what the register of people needs. */
export const HALL_MATTERS = [
  'START_SHARING',
  'CHANGE_TERMS',
  'END_SHARING',
  'TRANSFER',
  'PAY_PREMIUM',
  'ANSWER_QUOTA',
  'REGISTER_PHONE',
  'REGISTER_KINSHIP',
  'REPLACE_CARD',
] as const;
export type HallMatter = (typeof HALL_MATTERS)[number];

type Asks = (region: RegionProfile) => boolean;

const authorises: Asks = ({ flows }) => flows.share === 'AUTHORISE';
const always: Asks = () => true;

/** Where the program of a region has it, its counter has it too. policy-sources.md#hall-matters */
const OFFERED: Readonly<Record<HallMatter, Asks>> = {
  START_SHARING: authorises,
  CHANGE_TERMS: (region) => authorises(region) && region.sharing.changeable.length > 0,
  END_SHARING: authorises,
  TRANSFER: ({ transfer }) => transfer !== null,
  PAY_PREMIUM: always,
  ANSWER_QUOTA: always,
  REGISTER_PHONE: always,
  REGISTER_KINSHIP: always,
  REPLACE_CARD: ({ sharing }) => sharing.cardsInUse,
};

/** What the counter of this region offers, in the order of the list. */
export const hallMattersOf = (region: RegionProfile): HallMatter[] =>
  HALL_MATTERS.filter((matter) => OFFERED[matter](region));

/** What a letter can entrust to another: for an entry of kin both people stand there themselves. policy-sources.md#hall-kinship */
export const PROXY_MATTERS = HALL_MATTERS.filter((matter) => matter !== 'REGISTER_KINSHIP');

export const proxyMattersOf = (region: RegionProfile): HallMatter[] =>
  PROXY_MATTERS.filter((matter) => OFFERED[matter](region));
