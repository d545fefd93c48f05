import type { RegionProfile } from './region-profile';

/** 杭州 before authorisation came: money of earlier years moves to a relative's account. Sources: policy-sources.md#hangzhou */
export const HANGZHOU = {
  code: 'hangzhou',
  name: '杭州',
  admdvs: '330100',
  sharing: {
    relations: [],
    maxRelatives: null,
    relativesPerForm: 1,
    slots: [],
    maxSharersPerRelative: null,
    money: 'EARLIER_YEARS',
    floorFen: 0,
    ceiling: 'NONE',
    limit: 'NONE',
    memberFace: 'NONE',
    days: 'NONE',
    withoutPublicFunded: false,
    cardsInUse: false,
    handling: 'AT_ONCE',
    uses: [],
    sharerOrder: 'FIRST_BOUND_FIRST',
    sharersPerBill: null,
    endedBy: [],
    endOfNewOne: 'AT_ONCE',
    endsWithInsurance: false,
    changeable: [],
    pledge: 'NONE',
  },
  premium: {
    season: { opensOn: '09-01', closesOn: '12-31' },
    citiesWithout: [],
    pledge: 'NONE',
  },
  transfer: {
    relations: ['SPOUSE', 'PARENT', 'CHILD'],
    money: 'EARLIER_YEARS',
    verification: 'SMS_CODE',
  },
  wallet: false,
  flows: {
    share: 'TRANSFER',
    addRelative: [],
    payPremium: ['PERSON', 'CHECK'],
  },
  assumed: ['premium.season', 'wallet'],
} as const satisfies RegionProfile;
