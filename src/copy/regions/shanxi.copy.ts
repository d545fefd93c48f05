import type { RegionCopy } from './region-copy';

export const SHANXI_COPY: RegionCopy = {
  program: '山西医保',
  section: '服务大厅 · 我要办',
  tiles: {
    share: { name: '家庭账户共济', hint: '添加家庭成员，让他用我的账户' },
    premium: { name: '家庭共济缴费', hint: '用我的账户给家庭成员缴费' },
    records: { name: '共济消费记录', hint: '每一笔钱用在哪里' },
    relatives: { name: '家庭成员', hint: '有效和无效的成员，信息变更或解绑' },
  },
  roles: { sharer: '授权人', beneficiary: '被授权人' },
  relative: '家庭成员',
  begin: { name: '添加', add: '添加家庭成员' },
  addRelative: {
    title: '添加家庭成员',
    agree: '我已阅读并同意',
    tick: '已阅读家庭成员添加告知书',
    confirm: '提交',
  },
  relatives: {
    title: '家庭账户共济',
    mine: '我授权的家庭成员',
    theirs: '授权给我的家庭成员',
    parts: { inForce: '有效', notInForce: '无效' },
  },
  changeTerms: '信息变更',
  endSharing: { name: '解绑', confirm: '确定要解绑吗？', confirmButton: '确定解绑' },
  premium: {
    title: '家庭共济缴费',
    confirm: '提交',
    elsewhere: '微信城市服务、云闪付等渠道',
  },
  records: { title: '共济消费记录' },
};
