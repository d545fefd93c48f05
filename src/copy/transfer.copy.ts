import type { AccountTransfer } from '@/contract/account-transfer.contract';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import { maskName } from '@/domain/person/masking';
import { KINSHIP_WORDS, kinshipToReader } from './kinship.copy';
import type { RegionCopy, TransferTerms } from './regions/region-copy';
import { versionInWords } from './sharing.copy';
import { withNote, yuan } from './wording';

/** For who reads an old move in a region that has none of its own. */
const ELSEWHERE: TransferTerms = {
  title: '账户转移',
  verb: '转移',
  payee: '家人信息',
  details: '转移信息',
  from: '账户',
  into: '账户',
  tick: '同意',
  agree: '同意',
  confirm: '确认转移',
  records: '转移记录',
};

export const transferTerms = ({ transfer }: Pick<RegionCopy, 'transfer'>): TransferTerms => transfer ?? ELSEWHERE;

/** Moving money to a relative, screen by screen; what differs from region to region comes with its terms. */
export const transferWords = {
  payee: {
    lead: '请对照家人的证件填写。',
    known: '这位成员的信息已经有了，不用再填。',
    another: '转给别人',
    name: '姓名',
    idNumber: '身份证号',
  },
  money: {
    kinship: '与本人关系',
    kinshipHint: (relations: readonly Kinship[]) =>
      `只能转给${relations.map((kinship) => KINSHIP_WORDS[kinship]).join('、')}。`,
    amount: ({ verb }: TransferTerms) => `${verb}金额（元）`,
    amountHint: ({ from, not = '' }: TransferTerms, balanceFen: Fen) => `${from}能转的有 ${yuan(balanceFen)}。${not}`,
    codeHint: '短信里的 6 位数字，15 分钟内有效。',
    noCode: '还没有填验证码。请填短信里的 6 位数字。',
    codeLength: '验证码是 6 位数字。请对照短信核对。',
    notAsked: '还没有获取验证码。请先点「获取验证码」。',
    stale: '人或金额改了。请重新获取验证码。',
    sentTo: (phone: string) => `验证码已发到 ${phone}。`,
    silence: { title: '还没有收到答复。', body: '请检查网络，再按一次，不会重复发送。' },
  },
  check: {
    kinship: '与本人关系',
    amount: ({ verb }: TransferTerms) => `${verb}金额`,
    code: '验证码',
    codeTyped: '已填写',
    notice: '告知书',
    noticeRead: (version: string) => `已阅读并同意，${versionInWords(version)}`,
    before: '转出前余额',
    after: '转出后余额',
    money: '您的钱会怎样',
    moneyLines: ({ into }: TransferTerms) => [
      `确认后，钱马上转到家人的${into}。`,
      '转出后归家人所有，不能在这里收回。',
      `家人没有${into}的，会开一个。`,
    ],
    will: ({ from }: TransferTerms, amountFen: Fen) => `确认后，从您的${from}转出 ${yuan(amountFen)}。`,
  },
  result: {
    word: ({ verb }: TransferTerms) => `已${verb}`,
    sentence: ({ into }: TransferTerms, name: string, amountFen: Fen) => `${yuan(amountFen)}已转到${name}的${into}。`,
    at: ({ verb }: TransferTerms) => `${verb}时间`,
    to: '转入人',
    mine: '您的账户',
    change: (beforeFen: Fen, afterFen: Fen) => `${yuan(beforeFen)} → ${yuan(afterFen)}`,
    theirs: '家人账户',
    gained: (amountFen: Fen) => `增加 ${yuan(amountFen)}`,
    next: ({ records }: TransferTerms) => `家人看病买药时，这笔钱算家人自己的。${records}里可以再看。`,
    see: ({ records }: TransferTerms) => `查看${records}`,
  },
  list: {
    waitingFor: ({ records }: TransferTerms) => `正在读取${records}`,
    out: '转出',
    in: '转入',
    empty: {
      title: ({ records }: TransferTerms) => `还没有${records}`,
      body: '转给家人，或家人转给您以后，这里会多一条。',
    },
  },
  record: {
    waitingFor: '正在读取这一笔',
    from: '转出人',
    lost: (amountFen: Fen) => `减少 ${yuan(amountFen)}`,
  },
  repair: { payee: '修改家人的信息', money: '修改金额和验证码', notice: '重新阅读告知书' },
  cannot: ({ verb }: TransferTerms) => `现在不能${verb}`,
  way: { hint: '把我账户的钱转给这位成员', records: '转出和转入的每一笔' },
} as const;

/** 陆*珍（父母）: the other person, as the reader knows them. */
export const otherInWords = ({ other, kinship, side }: Pick<AccountTransfer, 'other' | 'kinship' | 'side'>): string =>
  withNote(maskName(other.name), kinshipToReader(kinship, side === 'PAYER' ? 'SHARER' : 'BENEFICIARY'));
