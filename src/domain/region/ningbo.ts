import type { RegionProfile } from './region-profile';

/** 宁波 since 2022: one to one, the money of earlier years, with a first and a last day. Sources: policy-sources.md#ningbo */
export const NINGBO = {
  code: 'ningbo',
  name: '宁波',
  admdvs: '330200',
  sharing: {
    relations: ['SPOUSE', 'PARENT', 'CHILD'],
    maxRelatives: null,
    relativesPerForm: 1,
    slots: [],
    maxSharersPerRelative: null,
    money: 'EARLIER_YEARS',
    floorFen: 0,
    ceiling: 'NONE',
    days: 'FIRST_AND_LAST_DAY',
    withoutPublicFunded: false,
    cardsInUse: false,
    handling: 'AT_ONCE',
    uses: ['CARE', 'PHARMACY'],
    sharerOrder: 'FIRST_BOUND_FIRST',
    sharersPerBill: null,
    endedBy: ['SHARER', 'BENEFICIARY'],
    endOfNewOne: 'AT_ONCE',
    endsWithInsurance: false,
    changeable: ['USES', 'LAST_DAY'],
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
    'premium.season',
  ],
} as const satisfies RegionProfile;
