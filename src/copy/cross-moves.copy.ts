import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import type { CrossMove } from '@/domain/cross-province/cross-stages';
import type { Fen } from '@/domain/money';
import { yuan } from './wording';

interface MoveWords {
  title: string;
  /** What happens, before it is confirmed. */
  lines: readonly string[];
  confirm: string;
  word: string;
  sentence: string;
  next: string;
}

/** The questions and answers around a move on one sharing across provinces. */
export const crossMoveWords = {
  lead: '确认前，什么都不会变。',
  what: '会怎样',
  who: '对方',
  quota: '共济额度',
  before: '原来的额度',
  after: '改为',
  used: '已经用掉',
  left: '还剩',
  back: '退回的金额',
  free: '自己还剩',
  at: '办理时间',
  keep: '先不结束',
  stay: '先不撤销',
  consider: '再想想',
  unchangeable: '现在不能改额度',
  read: {
    title: '告知书',
    summary: '先看三句话',
    full: '全文',
    tick: '我已阅读以上内容',
    tickFirst: '接受之前，请先打勾。',
    accept: '接受',
    refuse: '不接受',
    waitingFor: '正在读取告知书',
  },
  change: {
    title: '修改额度',
    lead: (usedFen: Fen) => `已经用了 ${yuan(usedFen)}，只能改没用的部分。`,
    label: '新的额度（元）',
    hint: (lowestFen: Fen, highestFen: Fen) => `可填 ${yuan(lowestFen)}到 ${yuan(highestFen)}。`,
  },
} as const;

type WordsOf = (sharing: CrossProvinceSharing, newFen: Fen) => MoveWords;

const accepting: WordsOf = ({ quota }) => ({
  title: '接受这笔额度',
  lines: ['接受后，钱从对方的账户划到额度里。', '看病买药先用您自己的账户，再用额度。', '您随时可以结束。'],
  confirm: '确认接受',
  word: '已接受',
  sentence: `${yuan(quota.totalFen)}已经留给您用。`,
  next: '看病买药时，用您本人的社保卡或医保码。',
});

const refusing: WordsOf = () => ({
  title: '不接受这笔额度',
  lines: ['不接受，谁的钱都不会动。', '对方会收到短信。', '以后还可以请对方再提出。'],
  confirm: '确认不接受',
  word: '已答复',
  sentence: '您没有接受，谁的钱都没有动。',
  next: '以后还需要，可以请对方再提出。',
});

const withdrawing: WordsOf = () => ({
  title: '撤销申请',
  lines: ['现在没有划钱，撤销以后也不会划。', '对方不能再接受这一份。', '以后还可以再提出。'],
  confirm: '确认撤销',
  word: '已撤销',
  sentence: '申请已经撤销，没有划钱。',
  next: '以后还需要，可以再提出。',
});

/** Where the difference goes, said of this one change. */
const differenceLine = (totalFen: Fen, newFen: Fen): string => {
  if (newFen === totalFen) return '额度没有变，不划钱。';
  return newFen > totalFen
    ? `从您的账户再划出 ${yuan(newFen - totalFen)}。`
    : `${yuan(totalFen - newFen)}退回您的账户。`;
};

const changing: WordsOf = ({ quota }, newFen) => ({
  title: '核对新的额度',
  lines: ['确认后马上生效。', differenceLine(quota.totalFen, newFen)],
  confirm: '确认修改',
  word: '已修改',
  sentence: `共济额度现在是 ${yuan(quota.totalFen)}。`,
  next: '从下一次结算起，按新的额度用。',
});

const endingAsSharer: WordsOf = ({ quota, ended }) => ({
  title: '结束跨省共济',
  lines: [`确认后马上生效，退回 ${yuan(quota.leftFen)}。`, '亲属不能再用这笔额度。', '已经付过的钱不退。'],
  confirm: '确认结束',
  word: '已结束',
  sentence: `${yuan(ended?.returnedFen ?? 0)}已退回您的账户。`,
  next: '退回的钱，您现在就能用。以前的记录随时可以查看。',
});

const endingAsRelative: WordsOf = ({ quota, ended }) => ({
  title: '结束跨省共济',
  lines: [`确认后马上生效，${yuan(quota.leftFen)}退回对方。`, '您看病买药不能再用这笔额度。', '您用过的钱不用退。'],
  confirm: '确认结束',
  word: '已结束',
  sentence: `没用完的 ${yuan(ended?.returnedFen ?? 0)}已退回对方。`,
  next: '以前的记录随时可以查看。',
});

const ending: WordsOf = (sharing, newFen) =>
  sharing.side === 'SHARER' ? endingAsSharer(sharing, newFen) : endingAsRelative(sharing, newFen);

const WORDS_OF: Readonly<Record<CrossMove, WordsOf>> = {
  ACCEPT: accepting,
  REFUSE: refusing,
  WITHDRAW: withdrawing,
  CHANGE_QUOTA: changing,
  END: ending,
};

/** The words of a move for who makes it: before, while `ended` is open, and after. `newFen`: the quota asked for. */
export const crossMoveInWords = (
  move: CrossMove,
  sharing: CrossProvinceSharing,
  newFen: Fen = sharing.quota.totalFen,
): MoveWords => WORDS_OF[move](sharing, newFen);
