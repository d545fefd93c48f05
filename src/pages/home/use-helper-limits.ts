import { homeWays } from '@/copy/home-ways.copy';
import type { HelpNeed } from '@/domain/helping/scopes';
import { goTo } from '@/platform/navigation';
import { useHelpingNow } from '@/stores/helping-now';

/** What stands against a way for whoever acts for another; all null in one's own name. */
export const useHelperLimits = () => {
  const now = useHelpingNow((helping) => helping.now);
  return {
    /** Why the consent does not reach so far; null: it does. */
    whyNot: (need: HelpNeed): string | null => {
      if (!now || now.scopes.some((scope) => scope === need)) return null;
      return need === 'SELF' ? homeWays.limits.onlySelf : homeWays.limits.notAgreed;
    },
    /** What was agreed, for whoever wants to know. */
    lookAtConsent: () => goTo(`/pages/helping/one/index?id=${now?.id ?? ''}`),
  };
};
