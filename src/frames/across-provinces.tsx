import { Button } from '@/components/button';
import { crossWords } from '@/copy/cross-province.copy';
import { isBesideCrossProvince } from '@/domain/cross-province/cross-province-rules';
import type { RegionProfile } from '@/domain/region/region-profile';
import { replaceWith } from '@/platform/navigation';
import type { Repair } from './deed-result';

/** The way on for a relative who is insured in another province; null where the rules played are older than it. */
export const acrossProvinces = (profile: RegionProfile): Repair | null =>
  isBesideCrossProvince(profile)
    ? { label: crossWords.repair.across, onPress: () => replaceWith('/pages/cross-province/start/index') }
    : null;

/** The same as a quiet button among others. */
export function AcrossProvinces({ profile }: { readonly profile: RegionProfile }) {
  const way = acrossProvinces(profile);
  return way && <Button kind='quiet' {...way} />;
}
