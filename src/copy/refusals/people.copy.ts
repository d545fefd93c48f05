import { heOrShe, kinshipIn, type Params, placeIn, type RefusalPart, regionIn, textIn, whoIn } from './refusal-copy';

/** A sharing did not begin: nobody tried to pay. */
const isSharing = ({ matter }: Params): boolean => matter === 'SHARING';

/** To who would share or pays a premium it is their own insurance; at a till it is the sharer's. */
const whoseRests = (params: Params, what: string): string => {
  if (isSharing(params)) return `您的${what}，没有绑定。`;
  return params.matter === 'PREMIUM' ? `您的${what}，没有扣款。` : `出钱一方的${what}，没有扣款。`;
};

export const PEOPLE_REFUSALS = {
  NOT_AN_EMPLOYEE: { happened: '您没有职工医保个人账户，没有办理。', now: '请由参加职工医保的亲属来办理。' },
  SHARER_SUSPENDED: {
    happened: (params: Params) => whoseRests(params, '职工医保已停保'),
    now: '请联系单位，恢复参保后再办。',
  },
  SHARER_IN_ARREARS: {
    happened: (params: Params) => whoseRests(params, '职工医保欠费'),
    now: '请联系单位补缴，到账后再办。',
  },
  PUBLIC_FUNDED: {
    happened: (params: Params) => `${whoIn(params, '这个人')}享受公费医疗，不在共济范围内，没有绑定。`,
    now: '公费医疗已停的，请先由单位办好参保变更。',
  },
  CARD_NOT_IN_USE: {
    happened: (params: Params) => `${whoIn(params, '有一方')}的社保卡已注销或正在注销，没有绑定。`,
    now: '请先补办社保卡，再来办理。',
  },
  RELATIVE_IS_SELF: { happened: '填的是您本人，没有办理。', now: '请填亲属的姓名和证件号码。' },
  RELATION_NOT_ALLOWED: {
    happened: (params: Params) => `${kinshipIn(params)}不在可以办理的亲属范围内，没有办理。`,
    now: (params: Params) =>
      params.kinship === 'SPOUSE_PARENT' ? '可请老人自己的子女来办理。' : '请看列出的关系，或到大厅咨询。',
  },
  KINSHIP_MISMATCH: { happened: '登记的亲属关系与所选的不同，没有办理。', now: '请重新选择关系，或到大厅核对登记。' },
  RELATION_OVER: { happened: '登记显示这段关系已经结束，没有办理。', now: '登记错了，请到大厅改。' },
  KINSHIP_IMPOSSIBLE: {
    happened: '按两人的年龄，这种关系对不上，没有办理。',
    now: '请重新选择关系，或到大厅核对登记。',
  },
  RELATIVE_HAS_LEFT: {
    happened: '这位亲属主动解绑过，没有再绑定。',
    now: '本人愿意的，请两人到大厅登记亲属关系后再办。',
  },
  ALREADY_BOUND: {
    happened: (params: Params) =>
      params.waits === 'AGREEMENT' ? '已经问过这位亲属，正在等对方答复。' : '这位亲属已经绑定，不用再办。',
    now: (params: Params) =>
      params.waits === 'AGREEMENT' ? '请等对方答复。也可以到列表里撤销。' : '可到亲属列表查看。',
  },
  SLOT_TAKEN: {
    happened: (params: Params) =>
      params.name === undefined
        ? `${kinshipIn(params)}的名额已经有人，没有绑定。`
        : `${placeIn(params)}的名额已经有人：${textIn(params, 'name', '')}，没有绑定。`,
    now: (params: Params) => `请先和${heOrShe(params, '原来的那一位')}解绑，再来添加。`,
  },
  BOUND_BY_OTHER: { happened: '已有别的亲属与这位亲属共济，没有绑定。', now: '请先由那位亲属解绑，再来添加。' },
  CAP_REACHED: {
    happened: (params: Params) => `最多绑定 ${textIn(params, 'max', '')} 位亲属，已经满了。`,
    now: '请先解绑一位，再来添加。',
  },
  IN_OTHER_NETWORK: {
    happened: (params: Params) =>
      params.who === 'SHARER'
        ? '您已在别人的家庭共济网里，不能再邀请家人。'
        : `${whoIn(params, '这位家人')}自己发起了共济网，没有加入。`,
    now: (params: Params) =>
      params.name === undefined
        ? '一个人只能在一个网里，请先退出或解散原来的网。'
        : `请${textIn(params, 'name', '')}先用${heOrShe(params, '自己')}的手机解散原来的网，再来邀请。`,
  },
  NETWORK_NEEDS_MONEY: {
    happened: '您的历年账户没有结余，现在不能发起。',
    now: '等历年账户有了结余，再来发起。',
  },
  NETWORK_NOT_HERE: { happened: '您没有发起家庭共济网，没有改动。', now: '请到家人列表里看现在的关系。' },
  NOT_ENROLLED: { happened: '这位亲属没有参加医保，没有办理，也没有扣款。', now: '请先为亲属参保，再来绑定。' },
  OTHER_PROVINCE: {
    happened: (params: Params) => `这位亲属的参保地在${regionIn(params)}，没有办理。`,
    now: '家人在外省参保，可以办跨省共济。',
  },
  RELATIVE_SUSPENDED: { happened: '这位亲属的医保已停保，没有办理，也没有扣款。', now: '请先恢复参保，再来办理。' },
  RELATIVE_IN_ARREARS: { happened: '这位亲属的医保欠费，没有办理，也没有扣款。', now: '请先补缴，到账后再来办理。' },
} satisfies RefusalPart;
