import type { RegionProfile } from './region-profile';

/** 浙江, as 浙里办 does it for the whole province: a case from application to delivery. Sources: policy-sources.md#zhejiang */
export const ZHEJIANG = {
  code: 'zhejiang',
  name: '浙江',
  admdvs: '330000',
  sharing: {
    relations: ['SPOUSE', 'PARENT', 'CHILD'],
    maxRelatives: null,
    relativesPerForm: 1,
    slots: [],
    maxSharersPerRelative: null,
    money: 'EARLIER_YEARS',
    floorFen: 0,
    ceiling: 'NONE',
    days: 'FIRST_DAY',
    withoutPublicFunded: false,
    cardsInUse: false,
    handling: 'AS_A_CASE',
    uses: ['CARE', 'PHARMACY'],
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
    citiesWithout: [],
    pledge: 'NONE',
  },
  flows: {
    addRelative: ['NOTICE', 'SITUATION', 'FORM', 'TERMS', 'CHECK'],
    payPremium: ['PERSON', 'CHECK'],
  },
  assumed: [
    'sharing.maxSharersPerRelative',
    'sharing.sharerOrder',
    'sharing.sharersPerBill',
    'sharing.endedBy',
    'sharing.endOfNewOne',
    'sharing.uses',
    'premium.season',
  ],
} as const satisfies RegionProfile;
