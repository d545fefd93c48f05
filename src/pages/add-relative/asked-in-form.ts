import type { RegionProfile } from '@/domain/region/region-profile';
import { useLargeMode } from '@/stores/settings.store';

/** One decision a screen in large letters: what the check page offers otherwise is a part of the form, where that is about one relative. */
export const useAskedInForm = ({ sharing }: RegionProfile): boolean => useLargeMode() && sharing.relativesPerForm === 1;
