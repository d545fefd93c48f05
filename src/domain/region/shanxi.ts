import { CLOSE_RELATIVES } from '../person/kinship';
import type { RegionProfile } from './region-profile';

/** 山西, as 山西医保 does it. Sources: policy-sources.md#shanxi */
export const SHANXI = {
  code: 'shanxi',
  name: '山西',
  admdvs: '140000',
  sharing: {
    relations: CLOSE_RELATIVES,
    maxRelatives: null,
    relativesPerForm: 1,
    slots: [
      { kinship: 'SPOUSE', max: 1 },
      { kinship: 'PARENT', sex: 'MALE', max: 1 },
      { kinship: 'PARENT', sex: 'FEMALE', max: 1 },
    ],
    maxSharersPerRelative: null,
    money: 'WHOLE_ACCOUNT',
    floorFen: 100_000,
    ceiling: 'PER_PAYMENT',
    limit: 'NONE',
    memberFace: 'NONE',
    days: 'FIRST_DAY',
    withoutPublicFunded: true,
    cardsInUse: false,
    handling: 'AT_ONCE',
    linksFamilyCode: false,
    uses: ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'],
    sharerOrder: 'FIRST_BOUND_FIRST',
    sharersPerBill: 1,
    endedBy: ['SHARER', 'BENEFICIARY'],
    endOfNewOne: 'NEXT_DAY',
    endsWithInsurance: true,
    changeable: ['USES', 'CEILING'],
    pledge: 'SIGNED',
  },
  premium: {
    season: { opensOn: '09-01', closesOn: '12-31' },
    shown: 'IN_SEASON',
    citiesWithout: [],
    pledge: 'CONFIRMED',
  },
  transfer: null,
  wallet: true,
  flows: {
    share: 'AUTHORISE',
    addRelative: ['NOTICE', 'FORM', 'TERMS', 'PLEDGE', 'PLEDGE_REVIEW', 'CHECK'],
    payPremium: ['PERSON', 'CHECK'],
  },
  assumed: ['sharing.sharerOrder', 'sharing.endedBy', 'premium.season', 'wallet'],
} as const satisfies RegionProfile;
