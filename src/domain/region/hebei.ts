import { CLOSE_RELATIVES } from '../person/kinship';
import type { RegionProfile } from './region-profile';

/** 河北, as 河北智慧医保 does it. Sources: policy-sources.md#hebei */
export const HEBEI = {
  code: 'hebei',
  name: '河北',
  admdvs: '130000',
  sharing: {
    relations: CLOSE_RELATIVES,
    maxRelatives: 8,
    relativesPerForm: 1,
    slots: [],
    maxSharersPerRelative: null,
    money: 'WHOLE_ACCOUNT',
    floorFen: 0,
    ceiling: 'NONE',
    limit: 'NONE',
    memberFace: 'NONE',
    days: 'NONE',
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
  transfer: null,
  wallet: true,
  flows: {
    share: 'AUTHORISE',
    addRelative: ['FORM', 'NOTICE', 'PLEDGE', 'CHECK'],
    payPremium: ['PERSON', 'YEAR', 'CHECK'],
  },
  assumed: [
    'sharing.maxRelatives',
    'sharing.sharerOrder',
    'sharing.sharersPerBill',
    'sharing.endedBy',
    'premium.season',
    'flows.addRelative',
    'wallet',
  ],
} as const satisfies RegionProfile;
