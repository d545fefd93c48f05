import type { Sharing } from '@/contract/sharing.contract';
import { dayOf } from '@/domain/calendar';
import type { SharedUse } from '@/domain/settlement/purpose';
import type { SharingEvent, SharingStage } from '@/domain/sharing/stages';
import { USE_WORDS } from './purpose.copy';
import { dayWords, momentWords } from './wording';

/** Where a sharing stands, in a word. */
export const STAGE_WORDS: Readonly<Record<SharingStage, string>> = {
  APPLIED: '已申请',
  ACCEPTED: '已受理',
  SCHEDULED: '未生效',
  ACTIVE: '有效',
  ENDING: '今晚解除',
  ENDED: '已解除',
  WITHDRAWN: '已撤销',
};

/** What happened, or will, to a sharing. */
export const EVENT_WORDS: Readonly<Record<SharingEvent, string>> = {
  ASK: '申请',
  ACCEPT: '受理',
  COMPLETE: '办结',
  BEGIN: '生效',
  CHANGE_TERMS: '修改',
  WITHDRAW: '撤销',
  END: '申请解除',
  FINISH: '解除',
  LAPSE: '到期解除',
  BREAK: '自动解除',
};

/** The terms of a sharing, each with its name. */
export const termsWords = {
  uses: '可以用来',
  ceiling: '单次最高',
  firstDay: '开始日期',
  lastDay: '结束日期',
  noLastDay: '长期有效，直到解除',
} as const;

/** 看病、买药 */
export const usesNamed = (uses: readonly SharedUse[]): string => uses.map((use) => USE_WORDS[use].name).join('、');

/** 可用于：看病、买药 */
export const usesInWords = (uses: readonly SharedUse[]): string => `可用于：${usesNamed(uses)}`;

/** From its first day to its last: 2026年11月22日起；有结束日期或解除后是 2026年11月22日至2026年12月1日 */
export const periodInWords = ({ terms, ended, stage }: Pick<Sharing, 'terms' | 'ended' | 'stage'>): string => {
  const from = dayWords(terms.firstDay);
  const endedOn = ended && dayOf(Date.parse(ended.at));
  if (stage === 'WITHDRAWN' || (endedOn !== null && endedOn < terms.firstDay)) return '没有生效过';
  const until = endedOn ?? terms.lastDay;
  return until === null ? `${from}起` : `${from}至${dayWords(until)}`;
};

/** What the bureau will do by itself next, and when; null where nothing is due. */
export const dueInWords = ({ due }: Pick<Sharing, 'due'>): string | null => {
  if (!due) return null;
  switch (due.move) {
    case 'ACCEPT':
    case 'COMPLETE':
      return `预计 ${momentWords(due.at)} ${EVENT_WORDS[due.move]}`;
    case 'BEGIN':
      return `${momentWords(due.at)} 生效`;
    case 'LAPSE':
    case 'FINISH':
    case 'BREAK':
      return `${momentWords(due.at)} 自动解除`;
  }
};

/** 2026-11-01 → `2026‑11‑01 版`, never broken at its hyphens. */
export const versionInWords = (version: string): string => `${version.replace(/-/g, '\u2011')} 版`;
