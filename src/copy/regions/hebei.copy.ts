import type { RegionCopy } from './region-copy';

export const HEBEI_COPY: RegionCopy = {
  program: '河北智慧医保',
  section: '业务办理 · 个人账户共济',
  tiles: {
    share: { name: '添加我的亲属', hint: '让亲属看病买药时用我的账户' },
    premium: { name: '居民医保费用缴纳', hint: '用我的账户给亲属缴费' },
    records: { name: '共济消费记录', hint: '每一笔钱用在哪里' },
    relatives: { name: '共济管理', hint: '我授权的近亲属，查看或解绑' },
  },
  roles: { sharer: '共济人', beneficiary: '被共济人' },
  relative: '亲属',
  begin: { name: '绑定', add: '添加亲属' },
  addRelative: {
    title: '添加我的亲属',
    agree: '我已阅读并同意',
    tick: '我已阅读以上内容，并且同意',
    confirm: '确认授权',
  },
  relatives: { title: '共济管理', mine: '我授权的近亲属', theirs: '授权给我的亲属' },
  changeTerms: '修改用途',
  endSharing: { name: '解绑', confirm: '确定要解绑吗？', confirmButton: '确认解绑' },
  premium: { title: '居民医保费用缴纳', confirm: '确认缴费' },
  records: { title: '共济消费记录' },
};
