import type { RegionCopy } from './region-copy';

export const HANGZHOU_COPY: RegionCopy = {
  program: '杭州人社',
  section: '城市服务 · 杭州人社',
  tiles: {
    share: { name: '历年账户家庭共济', hint: '把我历年账户的钱转给家人' },
    premium: { name: '城乡居民医保缴费', hint: '本地在税务渠道缴，不用转移的钱' },
    records: { name: '消费记录', hint: '每一笔钱用在哪里' },
    relatives: { name: '转移记录', hint: '转出和转入的每一笔' },
  },
  roles: { sharer: '转出人', beneficiary: '转入人' },
  relative: '家人',
  begin: { name: '转移', add: '转给家人' },
  addRelative: { title: '历年账户家庭共济', agree: '确认', tick: '同意', confirm: '确认转移' },
  relatives: { title: '转移记录', mine: '我转出的', theirs: '转给我的' },
  transfer: {
    title: '历年账户家庭共济',
    verb: '转移',
    payee: '转入人员信息录入',
    details: '其他转移信息',
    from: '历年账户',
    into: '历年账户',
    not: '当年的钱不能转。',
    tick: '同意',
    agree: '确认',
    confirm: '确认转移',
    records: '转移记录',
  },
  changeTerms: '修改',
  endSharing: { name: '解除', confirm: '确定要解除吗？', confirmButton: '解除' },
  premium: { title: '城乡居民医保缴费', confirm: '确认缴费' },
  records: { title: '消费记录' },
};
