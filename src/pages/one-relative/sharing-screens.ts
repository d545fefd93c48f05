import type { SharingAnswer } from './answers';

type SharingScreen = 'overview' | 'terms' | 'terms-check' | 'end' | 'withdraw' | 'read';

export const sharingScreen = (screen: SharingScreen, id: string): string =>
  `/pages/one-relative/${screen}/index?id=${id}`;

export const answerCheck = (move: SharingAnswer, id: string): string =>
  `/pages/one-relative/answer-check/index?id=${id}&move=${move}`;
