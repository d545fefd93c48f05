import { dayOf } from '@/domain/calendar';
import type { SharedUse } from '@/domain/settlement/purpose';
import { USE_WORDS } from './purpose.copy';
import { dayWords } from './wording';

export const sharingWords = {
  active: '有效',
  ended: '已解除',
  endedMeaning: '不再使用共济的钱',
} as const;

/** 看病、买药 */
export const usesNamed = (uses: readonly SharedUse[]): string => uses.map((use) => USE_WORDS[use].name).join('、');

/** 可用于：看病、买药 */
export const usesInWords = (uses: readonly SharedUse[]): string => `可用于：${usesNamed(uses)}`;

const dayIn = (moment: string): string => dayWords(dayOf(Date.parse(moment)));

/** 2026年11月22日起；解除后是 2026年11月22日至2026年12月1日 */
export const periodInWords = (startedAt: string, endedAt: string | null): string =>
  endedAt === null ? `${dayIn(startedAt)}起` : `${dayIn(startedAt)}至${dayIn(endedAt)}`;

/** 2026-11-01 → `2026‑11‑01 版`, never broken at its hyphens. */
export const versionInWords = (version: string): string => `${version.replace(/-/g, '\u2011')} 版`;
