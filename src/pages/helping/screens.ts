import { prepareDeed } from '@/stores/deeds';

export const helpingScreen = (screen: 'list' | 'whom' | 'terms' | 'check' | 'result' | 'one' | 'ended'): string =>
  `/pages/helping/${screen}/index`;

export const oneHelping = (id: string): string => `${helpingScreen('one')}?id=${id}`;

/** Ends it at once. */
export const endOf = (id: string): string => `${helpingScreen('ended')}?key=${prepareDeed('endHelping', {}, id)}`;

/** The one page on which the helped person answers; on the helper's own phone it offers the mock face. */
export const invitationScreen = (id: string, isBeside = false): string =>
  `/pages/help-answer/invitation/index?id=${id}${isBeside ? '&beside=1' : ''}`;
