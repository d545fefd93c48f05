import type { RegionCopy } from './region-copy';

export const SHAANXI_COPY: RegionCopy = {
  program: '陕西医保',
  section: '服务 · 家庭共济',
  tiles: {
    share: { name: '家庭共济绑定', hint: '让使用人看病买药时用我的账户' },
    premium: { name: '居民医保缴费', hint: '用我的账户给使用人缴费' },
    records: { name: '共济消费记录', hint: '每一笔钱用在哪里' },
    relatives: { name: '家庭共济查询', hint: '我授权了谁，谁授权了我' },
  },
  roles: { sharer: '授权人', beneficiary: '使用人' },
  relative: '使用人',
  begin: { name: '绑定', add: '添加使用人' },
  addRelative: {
    title: '家庭共济绑定',
    agree: '我已阅读并同意',
    tick: '已阅读个人账户共济绑定告知书',
    confirm: '提交',
  },
  relatives: { title: '家庭共济查询', mine: '我授权的使用人', theirs: '我的授权人' },
  changeTerms: '修改用途',
  endSharing: { name: '解除绑定', confirm: '确定要解除绑定吗？', confirmButton: '解除绑定' },
  premium: { title: '居民医保缴费', confirm: '确认缴费' },
  records: { title: '共济消费记录' },
};
