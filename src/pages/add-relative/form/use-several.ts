import { normaliseIdNumber } from '@/domain/person/id-number';
import type { RegionProfile } from '@/domain/region/region-profile';
import { type AddRelativeDraft, gatherRelatives, isBlank, NOBODY } from '@/stores/add-relative.store';

interface Form {
  draft: AddRelativeDraft;
  isGoodToGo: () => boolean;
  lookAnew: () => void;
}

/** Gathering several relatives in one form, where the region's form takes several. */
export const useSeveral = (profile: RegionProfile, { draft, isGoodToGo, lookAnew }: Form) => {
  const { gathered, name, idNumber, kinship, known = null } = draft;
  const max = profile.sharing.relativesPerForm;
  const inForm = { name, idNumber, kinship, known };
  const without = (at: number) => gathered.filter((_, place) => place !== at);

  const another = () => {
    if (!isGoodToGo()) return;
    gatherRelatives([...gathered, inForm], NOBODY);
    lookAnew();
  };
  /** Brings a gathered one back into the form; who stands there has to be right first, or nobody yet. */
  const change = (at: number) => {
    const chosen = gathered[at];
    if (!chosen || !(isBlank(inForm) || isGoodToGo())) return;
    gatherRelatives([...without(at), ...(isBlank(inForm) ? [] : [inForm])], chosen);
    lookAnew();
  };
  const drop = () => {
    gatherRelatives(gathered, NOBODY);
    lookAnew();
  };
  return {
    max,
    /** ID numbers of those who stand in another entry already. */
    numbers: gathered.map((one) => normaliseIdNumber(one.idNumber)),
    /** Nobody is left in the form to be looked at. */
    isDone: gathered.length > 0 && isBlank(inForm),
    another: gathered.length + 1 < max ? another : null,
    change,
    remove: (at: number) => gatherRelatives(without(at), inForm),
    drop: gathered.length > 0 && !isBlank(inForm) ? drop : null,
  };
};
