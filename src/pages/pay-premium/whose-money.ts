import { premiumWords } from '@/copy/pay-premium.copy';
import { helpedSourceWords, premiumSourceWords } from '@/copy/premium-source.copy';
import type { SharingReach } from '@/domain/settlement/sharer-order';
import { useHelpingNow } from '@/stores/helping-now';

const helped = () => useHelpingNow.getState().now;

/** Whose account pays: the reader's own, or of somebody whom the reader acts for. */
export const ownerInWords = (name: string): string => (helped() ? name : premiumWords.check.own(name));

/** What is said of the money before and after: of one's own, or of whom one acts for. */
export const sourceWords = (reach: SharingReach) => {
  const now = helped();
  return now && reach === 'REGION' ? helpedSourceWords(now.name) : premiumSourceWords[reach];
};
