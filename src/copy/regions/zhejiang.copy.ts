import type { RegionCopy } from './region-copy';

export const ZHEJIANG_COPY: RegionCopy = {
  program: '浙里办',
  section: '浙里办 · 历年账户家庭共济备案',
  tiles: {
    share: { name: '家庭共济', hint: '让家人用我历年账户的钱' },
    premium: { name: '城乡居民医保缴费', hint: '本地在税务渠道缴，不用共济的钱' },
    records: { name: '共济消费记录', hint: '每一笔钱用在哪里' },
    relatives: { name: '家庭共济查询', hint: '看办理进度，撤销或解除共济' },
  },
  roles: { sharer: '授权人', beneficiary: '被授权人' },
  relative: '家人',
  begin: { name: '授权', add: '添加家人' },
  addRelative: {
    title: '历年账户家庭共济备案',
    agree: '进入办事',
    tick: '已阅读家庭共济须知',
    confirm: '申请',
    situation: '情形选择',
  },
  relatives: { title: '家庭共济查询', mine: '我授权的家人', theirs: '授权给我的家人' },
  changeTerms: '修改用途',
  endSharing: { name: '解除共济', confirm: '确定要解除共济吗？', confirmButton: '解除共济' },
  premium: { title: '城乡居民医保缴费', confirm: '确认缴费' },
  records: { title: '共济消费记录' },
};
