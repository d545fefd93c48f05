import type { FamilyMap, MapLink, MapPerson } from '@/contract/family-map.contract';

/** Sizes of the drawing, in its own units. */
export const MAP = { width: 560, person: 158, link: 192, personHeight: 88, linkHeight: 50, gap: 14 } as const;

export type Side = 'GIVES' | 'RECEIVES';

export interface Placed<T> {
  readonly it: T;
  readonly x: number;
  readonly y: number;
}
export type PlacedPerson = Placed<MapPerson> & { readonly side: Side };
export type PlacedLink = Placed<MapLink> & { readonly from: PlacedPerson; readonly to: PlacedPerson };

export interface MapLayout {
  readonly height: number;
  readonly people: readonly PlacedPerson[];
  readonly links: readonly PlacedLink[];
  /** Whoever neither gives nor receives. */
  readonly alone: readonly MapPerson[];
}

/** The places of a column's members from top to bottom, the column in the middle of the height. */
const column = (count: number, size: number, height: number): number[] => {
  const step = size + MAP.gap;
  const top = (height - (count * step - MAP.gap)) / 2;
  return Array.from({ length: count }, (_, at) => top + at * step);
};

const tall = (count: number, size: number): number => count * (size + MAP.gap) + MAP.gap;

/** Who receives from those further up stands further up, so that few lines cross. */
const byTheirGivers = (people: readonly MapPerson[], givers: readonly MapPerson[], links: readonly MapLink[]) => {
  const rankOf = ({ id }: MapPerson): number => {
    const ranks = links
      .filter(({ toId }) => toId === id)
      .map(({ fromId }) => givers.findIndex((one) => one.id === fromId));
    return ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, ranks.length);
  };
  return [...people].sort((one, other) => rankOf(one) - rankOf(other));
};

/** Givers stand left and receivers right; whoever does both stands left. Each link has a place of its own in the middle. */
export const layOut = ({ people, links }: Pick<FamilyMap, 'people' | 'links'>): MapLayout => {
  const gives = (id: string) => links.some(({ fromId }) => fromId === id);
  const receives = (id: string) => links.some(({ toId }) => toId === id);
  const givers = people.filter(({ id }) => gives(id));
  const receivers = byTheirGivers(
    people.filter(({ id }) => !gives(id) && receives(id)),
    givers,
    links,
  );
  const height = Math.max(
    tall(givers.length, MAP.personHeight),
    tall(receivers.length, MAP.personHeight),
    tall(links.length, MAP.linkHeight),
  );
  const place = (members: readonly MapPerson[], side: Side, x: number): PlacedPerson[] => {
    const ys = column(members.length, MAP.personHeight, height);
    return members.map((it, at) => ({ it, side, x, y: ys[at] ?? 0 }));
  };
  const placed = [...place(givers, 'GIVES', 0), ...place(receivers, 'RECEIVES', MAP.width - MAP.person)];
  const ofId = new Map(placed.map((one) => [one.it.id, one]));
  const drawn = links.flatMap((it) => {
    const [from, to] = [ofId.get(it.fromId), ofId.get(it.toId)];
    return from && to ? [{ it, from, to }] : [];
  });
  drawn.sort((one, other) => one.from.y + one.to.y - other.from.y - other.to.y);
  const ys = column(drawn.length, MAP.linkHeight, height);
  return {
    height,
    people: placed,
    links: drawn.map((one, at) => ({ ...one, x: (MAP.width - MAP.link) / 2, y: ys[at] ?? 0 })),
    alone: people.filter(({ id }) => !ofId.has(id)),
  };
};
