import type { Way } from '@/frames/use-onward';
import { missingTransferStep, TRANSFER_STEPS, type TransferStep, transferDraft } from '@/stores/transfer.store';

export const transferScreen = (screen: TransferStep): string => `/pages/transfer/${screen}/index`;

/** The steps of it, in order. */
export const TRANSFER_WAY: Way<Exclude<TransferStep, 'check'>> = {
  steps: TRANSFER_STEPS,
  screenOf: transferScreen,
  missing: () => missingTransferStep(transferDraft.use.getState(), 'check'),
};
