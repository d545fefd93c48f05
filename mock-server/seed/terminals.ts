import { REGIONS } from '@/domain/region/regions';
import type { PlaceKind } from '@/domain/settlement/purpose';
import type { World } from './world';

const NAMES: Readonly<Record<PlaceKind, string>> = { HOSPITAL: '医院', PHARMACY: '药房' };

/** A hospital and a pharmacy in every region. The keys are the demo's own, printed for everyone: they guard nothing. */
export const TERMINALS: World['terminals'] = Object.values(REGIONS).flatMap(({ code, name }) =>
  (['HOSPITAL', 'PHARMACY'] as const).map((kind) => {
    const id = `${code}-${kind.toLowerCase()}`;
    return { id, name: `${name}演示${NAMES[kind]}`, kind, region: code, key: `demo-key-${id}` };
  }),
);
