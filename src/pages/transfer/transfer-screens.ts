import { goBack, goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { missingTransferStep, TRANSFER_STEPS, type TransferStep, transferDraft } from '@/stores/transfer.store';

export const transferScreen = (screen: TransferStep): string => `/pages/transfer/${screen}/index`;

/** Came from 修改 on the check page (`back`), to repair or to catch up (`check`), or on the ordinary way. */
export const useOnward = (
  step: Exclude<TransferStep, 'check'>,
): { isMending: boolean; onward: () => Promise<unknown> } => {
  const then = useScreenParam('then');
  return {
    isMending: then !== '',
    onward: async () => {
      if (then === 'back') return goBack();
      const missing = missingTransferStep(transferDraft.use.getState(), 'check') ?? 'check';
      if (then === 'check')
        return replaceWith(missing === 'check' ? transferScreen('check') : `${transferScreen(missing)}?then=check`);
      return goTo(transferScreen(TRANSFER_STEPS[TRANSFER_STEPS.indexOf(step) + 1] ?? 'check'));
    },
  };
};
