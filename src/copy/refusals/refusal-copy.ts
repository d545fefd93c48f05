import { KINSHIPS } from '@/domain/person/kinship';
import type { RefusalCode } from '@/domain/refusals';
import { REGION_CODES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { KINSHIP_WORDS } from '../kinship.copy';
import { dayWords, yuan } from '../wording';

/** What the bureau says beside a code, to fill its sentence. */
export type Params = Readonly<Record<string, unknown>>;
type Half = string | ((params: Params) => string);

/** A no in two halves: what happened (and that no money moved), and what to do now. */
export interface RefusalCopy {
  happened: Half;
  now: Half;
}

/** A part of all refusals; together the parts must cover every code. */
export type RefusalPart = Partial<Record<RefusalCode, RefusalCopy>>;

export const textIn = (params: Params, key: string, otherwise: string): string => String(params[key] ?? otherwise);
export const yuanIn = (params: Params, key: string): string => yuan(Number(params[key] ?? 0));
export const dayIn = (params: Params, key: string): string => dayWords(textIn(params, key, ''));

export const regionIn = (params: Params): string => {
  const code = REGION_CODES.find((known) => known === params.region);
  return code ? REGIONS[code].name : '外省';
};

export const kinshipIn = (params: Params): string => {
  const kinship = KINSHIPS.find((known) => known === params.kinship);
  return kinship ? KINSHIP_WORDS[kinship] : '这种关系';
};
