import { CLOSE_RELATIVES } from '../person/kinship';
import type { RegionProfile } from './region-profile';

/** 广东, as 粤医保 does it. Sources: policy-sources.md#guangdong */
export const GUANGDONG = {
  code: 'guangdong',
  name: '广东',
  admdvs: '440000',
  sharing: {
    relations: CLOSE_RELATIVES,
    maxRelatives: 10,
    relativesPerForm: 1,
    slots: [],
    maxSharersPerRelative: null,
    money: 'WHOLE_ACCOUNT',
    floorFen: 0,
    ceiling: 'NONE',
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
    pledge: 'NONE',
  },
  premium: {
    season: { opensOn: '09-01', closesOn: '12-31' },
    citiesWithout: ['深圳', '汕尾'],
    pledge: 'NONE',
  },
  transfer: null,
  wallet: true,
  flows: {
    share: 'AUTHORISE',
    addRelative: ['NOTICE', 'LIST', 'FORM', 'CHECK'],
    payPremium: ['PAYMENT_TYPE', 'PERSON', 'CHECK'],
  },
  assumed: [
    'sharing.maxRelatives',
    'sharing.sharerOrder',
    'sharing.sharersPerBill',
    'sharing.endedBy',
    'sharing.pledge',
    'premium.season',
    'premium.citiesWithout',
    'flows.payPremium',
    'wallet',
  ],
} as const satisfies RegionProfile;
