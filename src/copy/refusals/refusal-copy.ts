import type { Sex } from '@/domain/person/id-number';
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

/** 您 for whoever asks; else the name that the bureau said, masked. */
export const whoIn = (params: Params, otherwise: string): string =>
  params.who === 'SHARER' ? '您' : textIn(params, 'name', otherwise);

/** At a bill: 您 for who shares, where they read it themselves; else whoever does. */
export const payerIn = ({ asSharer }: Params): string => (asSharer === true ? '您' : '出钱的亲属');

/** What only who shares can do: done by the reader, or asked of them. */
export const byPayer = (params: Params, deed: string): string =>
  params.asSharer === true ? `您可以${deed}` : `可请出钱的亲属${deed}`;

export const heOrShe = ({ sex }: Params, otherwise: string): string => {
  if (sex === 'MALE') return '他';
  return sex === 'FEMALE' ? '她' : otherwise;
};

const PARENT_WORDS = { MALE: '父亲', FEMALE: '母亲' } as const satisfies Record<Sex, string>;

/** The place among the relatives that somebody holds: 父亲 and 母亲 are two. */
export const placeIn = (params: Params): string =>
  params.kinship === 'PARENT' && params.sex !== undefined
    ? PARENT_WORDS[params.sex === 'MALE' ? 'MALE' : 'FEMALE']
    : kinshipIn(params);
