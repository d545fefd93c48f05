import type { Me } from '@/contract/me.contract';
import type { Sharing } from '@/contract/sharing.contract';
import type { RegionProfile } from '@/domain/region/region-profile';
import { OVER_STAGES } from '@/domain/sharing/stages';
import { useKnownRelatives } from '@/frames/known-relatives';
import { useFormFields } from '@/frames/use-form-fields';
import { addRelative, answerForm } from '@/stores/add-relative.store';
import { FORM_FIELDS, saidErrorAt, typedErrorAt, usesError } from './form-errors';
import { useSeveral } from './use-several';

/** Whom one shared with before and no longer does. A face has to be shown by whoever is typed: their age tells whether. */
const mayAddAgain =
  ({ flows, sharing }: RegionProfile) =>
  ({ other, kinship }: Sharing, all: readonly Sharing[]): boolean =>
    !flows.addRelative.includes('MEMBER_FACE') &&
    sharing.relations.includes(kinship) &&
    all.every((one) => one.other.idNumberMasked !== other.idNumberMasked || OVER_STAGES.includes(one.stage));

/** The form of one relative: chosen or typed, and where the region's form takes several, one after the other. */
export const useRelativeForm = (me: Me, profile: RegionProfile) => {
  const draft = addRelative.use();
  const may = mayAddAgain(profile);
  const who = useKnownRelatives({
    draft,
    may: (sharing, all) => may(sharing, all) && draft.gathered.every(({ known }) => known !== sharing.id),
    onChoose: answerForm,
  });
  const form = useFormFields({
    fields: ['who', ...FORM_FIELDS, 'uses', 'asksRelative'] as const,
    typedError: (field) => {
      if (field === 'asksRelative') return undefined;
      if (field === 'uses') return usesError(profile, draft);
      return field === 'who' ? who.missing : typedErrorAt(field, draft, me.today);
    },
    saidError: (field) => (field === 'uses' || field === 'asksRelative' ? undefined : saidErrorAt(field, draft)),
  });
  const several = useSeveral(profile, {
    draft,
    isGoodToGo: () => who.isChosen || form.isGoodAt(FORM_FIELDS),
    lookAnew: () => {
      who.askAnew();
      form.lookAnew();
    },
  });
  const isSomebodyBegun = who.isOther && draft.gathered.length > 0;
  return {
    draft,
    who,
    form,
    several: {
      ...several,
      isDone: several.isDone && !who.isOther,
      drop: several.drop ?? (isSomebodyBegun ? who.askAnew : null),
    },
  };
};
