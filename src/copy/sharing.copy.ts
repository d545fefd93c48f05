import type { Sharing } from '@/contract/sharing.contract';
import { dayOf } from '@/domain/calendar';
import type { RegionProfile, SharingSide } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import type { SharedUse } from '@/domain/settlement/purpose';
import type { SharingTerms } from '@/domain/sharing/sharing-terms';
import { NEVER_BEGUN_STAGES, type SharingEnder, type SharingEvent, type SharingStage } from '@/domain/sharing/stages';
import { USE_WORDS } from './purpose.copy';
import { REGION_COPIES } from './regions/region-copies';
import { endWords } from './regions/region-copy';
import { dayWords, inOneBreath, momentWords } from './wording';

const STAGE_WORDS: Readonly<Record<Exclude<SharingStage, 'ENDED'>, string>> = {
  PROPOSED: '等对方同意',
  APPLIED: '已申请',
  ACCEPTED: '已受理',
  SCHEDULED: '未生效',
  ACTIVE: '有效',
  ENDING: '今晚解除',
  WITHDRAWN: '已撤销',
  REFUSED: '没有通过',
  NOT_AGREED: '没有办成',
};

/** What ended by itself: its last day passed, or an insurance or a registered relation is over. */
const OVER_BY_ITSELF: Readonly<Record<Exclude<SharingEnder, SharingSide>, string>> = {
  BUREAU: '已到期',
  INSURANCE: '已自动停止',
  REGISTER: '已自动停止',
};

/** Where a sharing stands, in a word; of one that somebody ended, the region's own. */
export const stageInWords = ({
  stage,
  ended,
  region,
  side,
}: Pick<Sharing, 'stage' | 'ended' | 'region'> & Partial<Pick<Sharing, 'side'>>): string => {
  if (stage === 'PROPOSED' && side === 'BENEFICIARY') return '等您答复';
  if (stage !== 'ENDED') return STAGE_WORDS[stage];
  const by = ended?.by ?? 'SHARER';
  if (by !== 'SHARER' && by !== 'BENEFICIARY') return OVER_BY_ITSELF[by];
  return `已${endWords(REGION_COPIES[region], by).name}`;
};

/** What happened, or will, to a sharing. */
export const EVENT_WORDS: Readonly<Record<SharingEvent, string>> = {
  ASK: '申请',
  ACCEPT: '受理',
  COMPLETE: '办结',
  REFUSE: '没有通过',
  BEGIN: '生效',
  CHANGE_TERMS: '修改',
  WITHDRAW: '撤销',
  END: '申请解除',
  FINISH: '解除',
  LAPSE: '到期解除',
  BREAK: '自动解除',
  AGREE: '本人同意',
  DECLINE: '没有同意',
};

/** The terms of a sharing, each with its name. */
export const termsWords = {
  uses: '可以用来',
  ceiling: '单次最高',
  firstDay: '开始日期',
  lastDay: '结束日期',
  noLastDay: '长期有效，直到解除',
  lasts: '有效期',
} as const;

/** Until when a sharing holds: its last day, or until one of those ends it who may. */
export const lastsInWords = ({ sharing }: RegionProfile, { lastDay }: Pick<SharingTerms, 'lastDay'>): string => {
  if (lastDay !== null) return `到${dayWords(lastDay)}为止`;
  return sharing.endedBy.length > 1 ? '一直有效，直到任何一方解除' : '一直有效，直到您解除';
};

/** 看病、买药 */
export const usesNamed = (uses: readonly SharedUse[]): string => uses.map((use) => USE_WORDS[use].name).join('、');

/** 可用于：看病、买药 */
export const usesInWords = (uses: readonly SharedUse[]): string => `可用于：${usesNamed(uses)}`;

/** From its first day to its last: 2026年11月22日起；有结束日期或解除后是 2026年11月22日至2026年12月1日 */
export const periodInWords = ({ terms, ended, stage }: Pick<Sharing, 'terms' | 'ended' | 'stage'>): string => {
  const from = dayWords(terms.firstDay);
  const endedOn = ended && dayOf(Date.parse(ended.at));
  if (NEVER_BEGUN_STAGES.includes(stage) || (endedOn !== null && endedOn < terms.firstDay)) return '没有生效过';
  const until = endedOn ?? terms.lastDay;
  return until === null ? `${from}起` : `${from}至${dayWords(until)}`;
};

/** The same, and of one that lives without a last day, until when it will: 2026年11月22日起，一直有效，直到任何一方解除 */
export const wholePeriodInWords = (sharing: Sharing): string => {
  const period = periodInWords(sharing);
  const isOpen =
    sharing.ended === null && sharing.terms.lastDay === null && !NEVER_BEGUN_STAGES.includes(sharing.stage);
  return isOpen ? inOneBreath([period, lastsInWords(REGIONS[sharing.region], sharing.terms)]) : period;
};

/** What the bureau will do by itself next, and when; null where nothing is due. */
export const dueInWords = ({ due, stage }: Pick<Sharing, 'due' | 'stage'>): string | null => {
  if (!due) return null;
  switch (due.move) {
    case 'ACCEPT':
    case 'COMPLETE':
    case 'REFUSE':
      return `预计 ${momentWords(due.at)} ${EVENT_WORDS[due.move]}`;
    case 'BEGIN':
      return `${momentWords(due.at)} 生效`;
    case 'LAPSE':
      return stage === 'PROPOSED' ? `${momentWords(due.at)} 以前不答复就失效` : `${momentWords(due.at)} 自动解除`;
    case 'FINISH':
    case 'BREAK':
      return `${momentWords(due.at)} 自动解除`;
  }
};

/** 2026-11-01 → `2026‑11‑01 版`, never broken at its hyphens. */
export const versionInWords = (version: string): string => `${version.replace(/-/g, '\u2011')} 版`;

/** Where a binding also lets one show the relative's medical code. */
export const codeOfRelative = {
  show: (name: string) => `出示${name}的医保码`,
  hint: '替家人看病买药时，给窗口扫',
} as const;
