import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import type { CrossEnder, CrossEvent, CrossStage } from '@/domain/cross-province/cross-stages';
import { maskName } from '@/domain/person/masking';
import type { SharingSide } from '@/domain/region/region-profile';
import { kinshipToReader } from './kinship.copy';
import { momentWords, withNote, yuan } from './wording';

/** One sharing across provinces, as either side sees it. */
export const crossRelationWords = {
  waitingFor: '正在读取这份跨省共济',
  see: '查看这份跨省共济',
  title: '跨省共济',
  quota: '共济额度',
  used: '已用',
  left: '还剩',
  returned: '已退回',
  standing: '现在的情况',
  who: '对方',
  name: '姓名',
  idNumber: '证件号码',
  place: '参保地',
  kinship: '关系',
  until: '答复期限',
  proposedAt: '提出时间',
  records: '额度里的每一笔',
  recordsWaiting: '正在读取额度的收支',
  recordsNone: '还没有动过。划出以后，每一笔都记在这里。',
  history: '经过',
  change: '修改额度',
  end: '结束',
  withdraw: '撤销申请',
  read: '看告知书，再答复',
} as const;

const STAGE_WORDS: Readonly<Record<CrossStage, string>> = {
  PROPOSED: '等待答复',
  ACTIVE: '有效',
  DECLINED: '没有接受',
  WITHDRAWN: '已撤销',
  LAPSED: '过期失效',
  ENDED: '已结束',
};

export const crossStageInWords = (stage: CrossStage): string => STAGE_WORDS[stage];

/** 苏*莲（父母） */
export const crossOtherInWords = ({ other, kinship, side }: CrossProvinceSharing): string =>
  withNote(maskName(other.name), kinshipToReader(kinship, side));

/** The full name where one answers about money: two of one family may look the same masked. */
export const crossOtherInFull = ({ other, kinship, side }: CrossProvinceSharing): string =>
  withNote(other.name, kinshipToReader(kinship, side));

/** 还剩 650.00 元，共 800.00 元 */
export const quotaInWords = ({ stage, quota }: Pick<CrossProvinceSharing, 'stage' | 'quota'>): string =>
  stage === 'ACTIVE' ? `还剩 ${yuan(quota.leftFen)}，共 ${yuan(quota.totalFen)}` : `额度 ${yuan(quota.totalFen)}`;

const ENDERS: Readonly<Record<SharingSide, Readonly<Record<CrossEnder, string>>>> = {
  SHARER: { SHARER: '您结束了这份共济。', BENEFICIARY: '对方结束了这份共济。', INSURANCE: '参保有变动，自动结束了。' },
  BENEFICIARY: {
    SHARER: '对方结束了这份共济。',
    BENEFICIARY: '您结束了这份共济。',
    INSURANCE: '参保有变动，自动结束了。',
  },
};

const toSharer = ({ stage, answerUntil, ended }: CrossProvinceSharing): string[] => {
  switch (stage) {
    case 'PROPOSED':
      return ['等对方登录答复，现在没有划钱。', `${momentWords(answerUntil)}还没有答复，就自动失效。`];
    case 'ACTIVE':
      return ['额度里的钱只给这位亲属用。', '没用完的部分，您可以调高或调低。'];
    case 'ENDED':
      return [ENDERS.SHARER[ended?.by ?? 'SHARER'], `没用完的 ${yuan(ended?.returnedFen ?? 0)}，已退回您的账户。`];
    case 'DECLINED':
      return ['对方没有接受，没有划钱。', '可以和对方商量后，重新提出。'];
    case 'WITHDRAWN':
      return ['您撤销了申请，没有划钱。'];
    case 'LAPSED':
      return ['对方没有在期限内答复，没有划钱。', '还需要的话，请重新提出。'];
  }
};

const toRelative = ({ stage, answerUntil, ended, quota }: CrossProvinceSharing): string[] => {
  switch (stage) {
    case 'PROPOSED':
      return [
        `对方想留 ${yuan(quota.totalFen)}给您看病买药。`,
        '接受或不接受，都由您决定。',
        `请在 ${momentWords(answerUntil)} 前答复。`,
      ];
    case 'ACTIVE':
      return ['看病买药先用您自己的账户，不够再用额度。', '用您本人的社保卡或医保码，不用另外办。'];
    case 'ENDED':
      return [
        ENDERS.BENEFICIARY[ended?.by ?? 'SHARER'],
        `没用完的 ${yuan(ended?.returnedFen ?? 0)}，已退回对方的账户。`,
      ];
    case 'DECLINED':
      return ['您没有接受，谁的钱都没有动。'];
    case 'WITHDRAWN':
      return ['对方撤销了申请，谁的钱都没有动。'];
    case 'LAPSED':
      return ['过了期限没有答复，申请已失效。', '还需要的话，请对方重新提出。'];
  }
};

/** How things stand, as the reader lives it. */
export const crossStanding = (sharing: CrossProvinceSharing): string[] =>
  sharing.side === 'SHARER' ? toSharer(sharing) : toRelative(sharing);

const EVENT_WORDS: Readonly<Record<Exclude<CrossEvent, 'CHANGE_QUOTA'>, string>> = {
  PROPOSE: '提出',
  ACCEPT: '接受，额度划出',
  REFUSE: '没有接受',
  WITHDRAW: '撤销',
  END: '结束',
  LAPSE: '过期失效',
  BREAK: '参保变动，自动结束',
};

export const crossEventInWords = ({ move, quotaFen }: CrossProvinceSharing['history'][number]): string =>
  move === 'CHANGE_QUOTA' ? `额度改为 ${yuan(quotaFen)}` : EVENT_WORDS[move];
