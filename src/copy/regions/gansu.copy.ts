import type { RegionCopy } from './region-copy';

export const GANSU_COPY: RegionCopy = {
  program: '甘肃医保公共服务',
  section: '个人医保服务 · 家庭共济',
  tiles: {
    share: { name: '邀请家庭成员', hint: '让成员看病买药时用我的账户' },
    premium: { name: '居民医保缴费', hint: '用我的账户给成员缴费' },
    records: { name: '共济记录', hint: '每一笔钱用在哪里' },
    relatives: { name: '家庭共济管理', hint: '谁在用我的账户，修改或解绑' },
  },
  roles: { sharer: '创建人', beneficiary: '成员' },
  relative: '成员',
  begin: { name: '绑定', add: '邀请家庭成员' },
  addRelative: {
    title: '邀请家庭成员',
    agree: '我已阅读并同意',
    tick: '我已阅读以上内容，并且同意',
    confirm: '提交',
  },
  relatives: { title: '家庭共济管理', mine: '用我账户的成员', theirs: '给我用账户的创建人' },
  transfer: {
    title: '家庭共济划拨',
    verb: '划拨',
    payee: '成员信息',
    details: '划拨信息',
    from: '个人账户',
    into: '共济账户',
    tick: '我已阅读以上内容，并且同意',
    agree: '我已阅读并同意',
    confirm: '确认划拨',
    records: '划拨记录',
  },
  changeTerms: '修改约定',
  endSharing: { name: '解绑', confirm: '确定要解绑吗？', confirmButton: '解绑' },
  premium: { title: '居民医保缴费', confirm: '确认缴费' },
  records: { title: '共济记录' },
};
