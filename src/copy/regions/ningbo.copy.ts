import type { RegionCopy } from './region-copy';

export const NINGBO_COPY: RegionCopy = {
  program: '浙里办（宁波）',
  section: '浙里办 · 宁波家庭共济',
  tiles: {
    share: { name: '家庭共济', hint: '让家人用我历年账户的钱' },
    premium: { name: '城乡居民医保缴费', hint: '本地在税务渠道缴，不用共济的钱' },
    records: { name: '共济消费记录', hint: '每一笔钱用在哪里' },
    relatives: { name: '家庭共济查询', hint: '看有效日期，修改或解除' },
  },
  roles: { sharer: '绑定人', beneficiary: '被绑定人' },
  relative: '家人',
  begin: { name: '绑定', add: '添加家人' },
  addRelative: {
    title: '家庭共济',
    agree: '在线办理',
    tick: '已阅读家庭共济须知',
    confirm: '提交',
    situation: '办理类型',
  },
  relatives: { title: '家庭共济查询', mine: '我绑定的家人', theirs: '绑定我的家人' },
  changeTerms: '修改用途和日期',
  endSharing: { name: '解除共济', confirm: '确定要解除共济吗？', confirmButton: '解除共济' },
  premium: { title: '城乡居民医保缴费', confirm: '确认缴费' },
  records: { title: '共济消费记录' },
};
