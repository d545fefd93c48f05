import { REGION_COPIES } from '@/copy/regions/region-copies';
import { groupTitle } from '@/copy/sign-in.copy';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import type { PersonaWithPhone } from '@/stores/sessions';

/** The people of the sandbox who may be signed in by one tap. */
export interface OfferedPeople {
  readonly personas: readonly PersonaWithPhone[];
  /** The id of who is being signed in. */
  readonly entering: string | null;
  readonly onChoose: (persona: PersonaWithPhone) => Promise<void>;
}

export const titleOf = (code: RegionCode): string => groupTitle(REGIONS[code].name, REGION_COPIES[code].program);
