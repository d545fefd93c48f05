import type { SharedUse } from '@/domain/settlement/purpose';
import { USE_WORDS } from './purpose.copy';

export const sharingWords = {
  active: '有效',
  ended: '已解除',
  endedMeaning: '不再使用共济的钱',
} as const;

/** 看病、买药 */
export const usesNamed = (uses: readonly SharedUse[]): string => uses.map((use) => USE_WORDS[use].name).join('、');

/** 可用于：看病、买药 */
export const usesInWords = (uses: readonly SharedUse[]): string => `可用于：${usesNamed(uses)}`;
