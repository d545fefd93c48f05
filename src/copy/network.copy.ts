import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import type { Kinship } from '@/domain/person/kinship';
import { withNote } from './wording';

/** The family network (家庭共济网): who is in it, and how it is dissolved. */
export const networkWords = {
  title: '家庭共济网',
  waitingFor: '正在读取家庭共济网',
  initiator: '发起人',
  members: (count: number) => `成员 ${count} 位`,
  you: (name: string) => `${name}（您）`,
  /** To the initiator the member is their relative; to another member, the initiator's. */
  member: {
    SHARER: (name: string, kinship: Kinship) => withNote(name, KINSHIP_WORDS[kinship]),
    BENEFICIARY: (name: string, kinship: Kinship) => `${name}（发起人的${KINSHIP_WORDS[kinship]}）`,
  },
  whoPays: { SHARER: '成员用的是您历年账户的钱。', BENEFICIARY: '您用的是发起人历年账户的钱。' },
  sees: '网里的人看得到姓名，看不到别人的账单。',
  stopped: {
    SHARER_CARD_NOT_IN_USE: {
      title: '共济网现在用不了',
      SHARER: '您的社保卡已注销或正在注销。补办以后，就能恢复。',
      BENEFICIARY: '发起人的社保卡已注销或正在注销。补办以后，就能恢复。',
    },
    OWN_CARD_NOT_IN_USE: {
      title: '有人现在用不了',
      SHARER: (names: string) => `${names}的社保卡已注销或正在注销。补办以后，就能恢复。`,
      BENEFICIARY: '您的社保卡已注销或正在注销。补办以后，就能恢复。',
    },
  },
  /** In place of 有效, while a card rests. */
  paused: '现在用不了',
  dissolve: '解散家庭共济网',
} as const;

/** Dissolving it: what happens, before and after. */
export const dissolveWords = {
  barTitle: '解散家庭共济网',
  title: '确定要解散吗？',
  members: '不能再用的人',
  from: '什么时候生效',
  atOnce: '确认后马上生效',
  ends: '解散以后',
  lines: ['成员看病买药，不再用您的钱。', '会发短信告诉登记了手机号的成员。', '以前付过的钱和记录都不变。'],
  confirm: '确认解散',
  keep: '不解散',
  notYours: '看家庭共济网',
  word: '已解散',
  sentence: '家庭共济网已经解散。',
  at: '解散时间',
  left: (name: string, kinship: Kinship) => withNote(name, KINSHIP_WORDS[kinship]),
  number: (id: string) => `已退出，办理编号 ${id}`,
  next: '您可以重新发起，也可以请家人邀请您入网。',
} as const;
