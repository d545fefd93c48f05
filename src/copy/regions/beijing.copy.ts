import type { RegionCopy } from './region-copy';

export const BEIJING_COPY: RegionCopy = {
  program: '京通',
  section: '医保服务 · 共济账户',
  tiles: {
    share: { name: '个人共济账户绑定', hint: '让亲属看病买药时用我的账户' },
    premium: { name: '居民医保缴费', hint: '用我的账户给亲属缴费' },
    records: { name: '共济消费记录', hint: '每一笔钱用在哪里' },
    relatives: { name: '家庭共济管理', hint: '谁在用我的账户，修改或解绑' },
  },
  roles: { sharer: '共济人', beneficiary: '被共济人' },
  relative: '亲属',
  begin: { name: '绑定', add: '添加亲属' },
  addRelative: {
    title: '个人共济账户绑定',
    agree: '我已阅读并同意',
    tick: '我已阅读以上内容，并且同意',
    confirm: '提交',
  },
  relatives: { title: '家庭共济管理', mine: '用我账户的亲属', theirs: '给我用账户的亲属' },
  changeTerms: '修改约定',
  endSharing: { name: '解绑', confirm: '确定要解绑吗？', confirmButton: '解绑' },
  premium: { title: '居民医保缴费', confirm: '确认缴费' },
  records: { title: '共济消费记录' },
};
