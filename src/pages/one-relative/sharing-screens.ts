type SharingScreen = 'overview' | 'terms' | 'terms-check' | 'end' | 'withdraw';

export const sharingScreen = (screen: SharingScreen, id: string): string =>
  `/pages/one-relative/${screen}/index?id=${id}`;
