import type { RegionCopy } from './region-copy';

export const GUANGDONG_COPY: RegionCopy = {
  program: '粤医保',
  section: '我要办事 · 业务办理',
  tiles: {
    share: { name: '个人账户家庭共济关系绑定/解绑', hint: '让关系人看病买药时用我的账户' },
    premium: { name: '城乡居民在线缴费', hint: '用我的账户给关系人缴费' },
    records: { name: '共济消费记录', hint: '每一笔钱用在哪里' },
    relatives: { name: '我的共济关系', hint: '谁在用我的账户，我用谁的账户' },
  },
  roles: { sharer: '授权人', beneficiary: '关系人' },
  relative: '关系人',
  begin: { name: '绑定', add: '添加关系人' },
  addRelative: {
    title: '共济关系绑定',
    agree: '我已阅读并同意',
    tick: '已阅读以上信息并同意',
    confirm: '确认绑定',
  },
  relatives: { title: '共济关系绑定/解绑列表', mine: '我绑定的关系人', theirs: '绑定我的授权人' },
  changeTerms: '修改用途',
  endSharing: { name: '解绑', confirm: '确定要解绑吗？', confirmButton: '好的，解绑' },
  premium: { title: '城乡居民在线缴费', confirm: '确认缴费' },
  records: { title: '共济消费记录' },
};
