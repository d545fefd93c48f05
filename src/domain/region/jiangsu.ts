import { CLOSE_RELATIVES } from '../person/kinship';
import type { RegionProfile } from './region-profile';

/** 江苏, as 江苏医保云 does it: a first and a last day, several relatives in one form. Sources: policy-sources.md#jiangsu */
export const JIANGSU = {
  code: 'jiangsu',
  name: '江苏',
  admdvs: '320000',
  sharing: {
    relations: CLOSE_RELATIVES,
    maxRelatives: null,
    relativesPerForm: 5,
    slots: [],
    maxSharersPerRelative: null,
    money: 'WHOLE_ACCOUNT',
    floorFen: 0,
    ceiling: 'NONE',
    days: 'FIRST_AND_LAST_DAY',
    withoutPublicFunded: false,
    cardsInUse: false,
    handling: 'AT_ONCE',
    uses: ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'],
    sharerOrder: 'FIRST_BOUND_FIRST',
    sharersPerBill: null,
    endedBy: ['SHARER', 'BENEFICIARY'],
    endOfNewOne: 'AT_ONCE',
    endsWithInsurance: false,
    changeable: ['USES'],
    pledge: 'SIGNED',
  },
  premium: {
    season: { opensOn: '09-01', closesOn: '12-31' },
    citiesWithout: [],
    pledge: 'NONE',
  },
  flows: {
    addRelative: ['FORM', 'TERMS', 'NOTICE', 'PLEDGE', 'CHECK'],
    payPremium: ['PERSON', 'YEAR', 'CHECK'],
  },
  assumed: [
    'sharing.relations',
    'sharing.maxRelatives',
    'sharing.relativesPerForm',
    'sharing.sharerOrder',
    'sharing.sharersPerBill',
    'sharing.endedBy',
    'sharing.endOfNewOne',
    'premium.season',
    'flows.addRelative',
  ],
} as const satisfies RegionProfile;
