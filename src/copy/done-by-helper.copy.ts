import type { SharingEvent } from '@/domain/sharing/stages';

/** On a record: that a helper did it. */
export const doneByHelperWords = {
  question: '谁来办的',
  moves: { ASK: '办家庭共济', CHANGE_TERMS: '改共济的内容', WITHDRAW: '撤销申请', END: '解除共济' },
  other: '办一件事',
} as const;

const moves: Partial<Record<SharingEvent, string>> = doneByHelperWords.moves;

export const doneByHelper = (name: string): string => `由 ${name} 代办`;

export const helpedMoveInWords = (move: SharingEvent): string => moves[move] ?? doneByHelperWords.other;
