/** How the relative may answer. */
export type SharingAnswer = 'AGREE' | 'DECLINE';

/** The answer named in an address; what is no yes is a no. */
export const answerIn = (param: string): SharingAnswer => (param === 'AGREE' ? 'AGREE' : 'DECLINE');

/** The name an answer is kept under on the device. */
export const DEED_OF: Readonly<Record<SharingAnswer, string>> = { AGREE: 'agreeToSharing', DECLINE: 'declineSharing' };
