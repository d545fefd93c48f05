import type { RegionProfile } from './region-profile';

/**
 * 宁波 before 2022, a past rule kept to be tried: an initiator's family network (家庭共济网).
 * Sources: policy-sources.md#ningbo-network
 */
export const NINGBO_NETWORK = {
  code: 'ningbo-network',
  name: '宁波（2022 年以前）',
  admdvs: '330200',
  rulesUntil: 2021,
  sharing: {
    relations: ['SPOUSE', 'PARENT', 'CHILD'],
    maxRelatives: null,
    relativesPerForm: 1,
    network: { begunWithMoney: true, onePerPerson: true, membersSeenBy: 'EVERY_MEMBER' },
    slots: [
      { kinship: 'SPOUSE', max: 1 },
      { kinship: 'PARENT', max: 2 },
    ],
    maxSharersPerRelative: 1,
    money: 'EARLIER_YEARS',
    floorFen: 0,
    ceiling: 'NONE',
    limit: 'NONE',
    memberFace: 'NONE',
    days: 'NONE',
    withoutPublicFunded: true,
    cardsInUse: true,
    handling: 'AT_ONCE',
    linksFamilyCode: false,
    uses: ['CARE', 'PHARMACY'],
    sharerOrder: 'FIRST_BOUND_FIRST',
    sharersPerBill: null,
    endedBy: ['SHARER', 'BENEFICIARY'],
    endOfNewOne: 'AT_ONCE',
    endsWithInsurance: true,
    changeable: ['USES'],
    pledge: 'NONE',
  },
  premium: {
    season: { opensOn: '09-01', closesOn: '12-31' },
    citiesWithout: [],
    pledge: 'NONE',
  },
  transfer: null,
  wallet: false,
  flows: {
    share: 'AUTHORISE',
    addRelative: ['NOTICE', 'FORM', 'CHECK'],
    payPremium: ['PERSON', 'CHECK'],
  },
  assumed: [
    'sharing.network.onePerPerson',
    'sharing.network.membersSeenBy',
    'sharing.maxSharersPerRelative',
    'sharing.uses',
    'sharing.sharerOrder',
    'sharing.sharersPerBill',
    'sharing.endedBy',
    'sharing.endOfNewOne',
    'sharing.endsWithInsurance',
    'premium.season',
    'flows.addRelative',
    'wallet',
  ],
} as const satisfies RegionProfile;
