import type { RegionCopy } from './region-copy';

export const NINGBO_NETWORK_COPY: RegionCopy = {
  program: '宁波家庭共济网（旧）',
  section: '2022 年以前的办法 · 家庭共济网',
  tiles: {
    share: { name: '邀请家人入网', hint: '发起家庭共济网，用我历年账户的钱' },
    premium: { name: '城乡居民医保缴费', hint: '在税务渠道缴，不用共济网的钱' },
    records: { name: '共济消费记录', hint: '每一笔钱用在哪里' },
    relatives: { name: '我的家庭共济网', hint: '谁是发起人，网里有谁，退出或解散' },
  },
  roles: { sharer: '发起人', beneficiary: '成员' },
  relative: '成员',
  begin: { name: '入网', add: '邀请家人入网' },
  addRelative: {
    title: '邀请家人入网',
    agree: '我已阅读并同意',
    tick: '已阅读家庭共济网须知',
    confirm: '确认入网',
  },
  relatives: { title: '我的家庭共济网', mine: '我邀请的成员', theirs: '邀请我的发起人' },
  changeTerms: '修改用途',
  endSharing: { name: '移出', confirm: '确定要把这位成员移出家庭共济网吗？', confirmButton: '确认移出' },
  leaving: { name: '退出', confirm: '确定要退出家庭共济网吗？', confirmButton: '确认退出' },
  premium: { title: '城乡居民医保缴费', confirm: '确认缴费' },
  records: { title: '共济消费记录' },
};
