import { familyCodeIs } from './family-code.copy';

/** 国家医保服务平台: the rooms of every region under one roof. */
export const nationalWords = {
  start: {
    title: '国家医保服务平台',
    lead: '这是演示，不是官方平台。',
    choice: '您想做什么',
    showCode: { name: '替家人出示医保码', hint: '只出示码，不动用钱' },
    shareMoney: { name: '让家人用我的钱', hint: '用我的个人账户付家人的费用' },
    notSharing: familyCodeIs.notSharing,
    services: '平台上的服务',
    place: { name: '地方专区', hint: '进入参保地自己的办理页面' },
    familyCode: { name: '亲情账户', hint: '代家人出示医保码' },
    wallet: { name: '医保钱包', hint: '转钱给近亲属' },
    walletClosed: '您的参保地还没有开通',
    crossProvince: { name: '跨省共济', hint: '家人在外省参保时用' },
    departments: { name: '哪件事归谁管', hint: '医保、税务、人社各管什么' },
  },
  money: {
    title: '家人在哪里参保',
    lead: '两种情况，办法不同。',
    same: { name: '和我在同一个省', hint: (region: string) => `到${region}的地方专区办家庭共济` },
    other: { name: '在别的省', hint: '办跨省共济，先留出额度' },
    otherLater: '这里演示的是旧规则，那时还没有跨省共济。',
    otherClosed: '在别的省：这里还没有开通跨省共济。',
    needsAccount: { title: '您没有职工医保个人账户。', body: '请有个人账户的近亲属来办，由他添加您。' },
  },
  place: {
    title: '地方专区',
    lead: '请选您的参保地。',
    label: '参保地',
    enter: (region: string) => `进入${region}专区`,
    notYours: (chosen: string, own: string) => `您不在${chosen}参保，只能进入${own}专区。`,
    moved: '参保地变了的，请先办医保关系转移。',
  },
  departments: {
    title: '哪件事归谁管',
    lead: '办事前先看归哪个部门。',
    notHr: '医保不归人社局管，2018 年起归医保局。',
    source: '依据机构改革方案和各部门公开说明整理。',
  },
} as const;
