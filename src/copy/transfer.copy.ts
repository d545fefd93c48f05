import type { AccountTransfer } from '@/contract/account-transfer.contract';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import { maskName } from '@/domain/person/masking';
import { KINSHIP_WORDS, kinshipToReader } from './kinship.copy';
import { yuan } from './wording';

/** Moving money of earlier years to a relative, screen by screen. */
export const transferWords = {
  payee: {
    title: '转入人员信息录入',
    lead: '请对照家人的证件填写。',
    name: '姓名',
    idNumber: '身份证号',
  },
  money: {
    title: '其他转移信息',
    kinship: '与本人关系',
    kinshipHint: (relations: readonly Kinship[]) =>
      `只能转给${relations.map((kinship) => KINSHIP_WORDS[kinship]).join('、')}。`,
    amount: '转移金额（元）',
    amountHint: (balanceFen: Fen) => `历年账户有 ${yuan(balanceFen)}。当年的钱不能转。`,
    code: '验证码',
    codeHint: '短信里的 6 位数字，15 分钟内有效。',
    send: '获取验证码',
    sendAgain: '重新获取验证码',
    sending: '正在发送',
    noCode: '还没有填验证码。请填短信里的 6 位数字。',
    codeLength: '验证码是 6 位数字。请对照短信核对。',
    notAsked: '还没有获取验证码。请先点「获取验证码」。',
    stale: '人或金额改了。请重新获取验证码。',
    sentTo: (phone: string) => `验证码已发到 ${phone}。`,
    demoSms: '演示短信',
    demoSmsText: (code: string) => `验证码是 ${code}。`,
    fill: (code: string) => `填入 ${code}`,
    wait: (seconds: number) => `没收到？${seconds} 秒后可以再发。`,
    silence: { title: '还没有收到答复。', body: '请检查网络，再按一次，不会重复发送。' },
  },
  check: {
    kinship: '与本人关系',
    amount: '转移金额',
    code: '验证码',
    codeTyped: '已填写',
    notice: '告知书',
    noticeRead: (version: string) => `已阅读并同意（${version} 版）`,
    before: '转出前余额',
    after: '转出后余额',
    money: '您的钱会怎样',
    moneyLines: [
      '确认后，钱马上转到家人的历年账户。',
      '转出后归家人所有，不能在这里收回。',
      '家人没有历年账户的，会开一个。',
    ],
    will: (amountFen: Fen) => `确认后，从您的历年账户转出 ${yuan(amountFen)}。`,
  },
  result: {
    word: '已转移',
    sentence: (name: string, amountFen: Fen) => `${yuan(amountFen)}已转到${name}的历年账户。`,
    at: '转移时间',
    to: '转入人',
    amount: '转移金额',
    mine: '您的账户',
    change: (beforeFen: Fen, afterFen: Fen) => `${yuan(beforeFen)} → ${yuan(afterFen)}`,
    theirs: '家人账户',
    gained: (amountFen: Fen) => `增加 ${yuan(amountFen)}`,
    next: '家人看病买药时，这笔钱算家人自己的。转移记录里可以再看。',
    see: '查看转移记录',
  },
  list: {
    waitingFor: '正在读取转移记录',
    out: '转出',
    in: '转入',
    empty: { title: '还没有转移记录', body: '转给家人，或家人转给您以后，这里会多一条。' },
  },
  record: {
    waitingFor: '正在读取这笔转移',
    title: '历年账户转移',
    from: '转出人',
    lost: (amountFen: Fen) => `减少 ${yuan(amountFen)}`,
  },
  repair: { payee: '修改家人的信息', money: '修改金额和验证码', notice: '重新阅读告知书' },
  cannot: '现在不能转移',
} as const;

/** 陆*珍（父母）: the other person, as the reader knows them. */
export const otherInWords = ({ other, kinship, side }: Pick<AccountTransfer, 'other' | 'kinship' | 'side'>): string =>
  `${maskName(other.name)}（${side === 'PAYER' ? KINSHIP_WORDS[kinship] : kinshipToReader(kinship, 'BENEFICIARY')}）`;
