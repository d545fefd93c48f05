import type { RegionCopy } from './region-copy';

export const SHANDONG_COPY: RegionCopy = {
  program: '鲁医保',
  section: '个账共济',
  tiles: {
    share: { name: '添加家庭成员', hint: '让家庭成员看病买药时用我的账户' },
    premium: { name: '居民医保缴费', hint: '用我的账户给家庭成员缴费' },
    records: { name: '消费明细', hint: '每一笔钱用在哪里' },
    relatives: { name: '家庭共济管理', hint: '谁在用我的账户，修改或解绑' },
  },
  roles: { sharer: '共济人', beneficiary: '家庭成员' },
  relative: '家庭成员',
  begin: { name: '添加', add: '添加家庭成员' },
  addRelative: {
    title: '添加家庭成员',
    agree: '我已阅读并同意',
    tick: '我已阅读以上内容，并且同意',
    confirm: '提交',
  },
  relatives: { title: '家庭共济管理', mine: '用我账户的家庭成员', theirs: '给我用账户的共济人' },
  changeTerms: '修改约定',
  endSharing: { name: '解绑', confirm: '确定要解绑吗？', confirmButton: '解绑' },
  premium: { title: '居民医保缴费', confirm: '确认缴费' },
  records: { title: '消费明细' },
};
