import type { Insurance } from '@/domain/person/insurance';
import type { SqlParams } from './store';

/** An insurance as its columns hold it: a flag is a number there. */
export type InsuranceRow = Omit<Insurance, 'publicFunded'> & { publicFunded: number };

/** The columns of an insurance joined as `i`. */
export const INSURANCE = 'i.kind, i.status, i.region, i.city, i.public_funded AS "publicFunded", i.card';

export const insuranceIn = ({ kind, status, region, city, publicFunded, card }: InsuranceRow): Insurance => ({
  kind,
  status,
  region,
  city,
  publicFunded: publicFunded === 1,
  card,
});

export const columnsOf = ({ kind, status, region, city, publicFunded, card }: Insurance): SqlParams => ({
  kind,
  status,
  region,
  city,
  publicFunded: publicFunded ? 1 : 0,
  card,
});
