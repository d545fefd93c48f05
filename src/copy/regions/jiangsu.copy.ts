import type { RegionCopy } from './region-copy';

export const JIANGSU_COPY: RegionCopy = {
  program: '江苏医保云',
  section: '我要办 · 家庭共济',
  tiles: {
    share: { name: '共济账户绑定', hint: '让使用人看病买药时用我的账户' },
    premium: { name: '居民医保缴费', hint: '用我的账户给使用人缴费' },
    records: { name: '共济消费记录', hint: '每一笔钱用在哪里' },
    relatives: { name: '共济账户授权记录查询', hint: '谁在用我的账户，修改或解除绑定' },
  },
  roles: { sharer: '授权人', beneficiary: '使用人' },
  relative: '使用人',
  begin: { name: '绑定', add: '增加使用人' },
  addRelative: {
    title: '共济账户绑定',
    agree: '我已阅读并同意',
    tick: '我已阅读以上内容，并且同意',
    confirm: '提交',
    another: '增加使用人',
  },
  relatives: { title: '共济账户授权记录', mine: '我授权的使用人', theirs: '我的授权人' },
  changeTerms: '修改用途',
  endSharing: { name: '解除绑定', confirm: '确定要解除绑定吗？', confirmButton: '解除绑定' },
  premium: { title: '居民医保缴费', confirm: '确认缴费' },
  records: { title: '共济消费记录' },
};
