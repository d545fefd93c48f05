import {
  type FamilyMap,
  type FamilyMapQuery,
  MAP_MAX_LINKS,
  MAP_MAX_PEOPLE,
  type MapLink,
  type MapPerson,
} from '@/contract/family-map.contract';
import type { Moment } from '@/domain/calendar';
import { momentText } from '../clock';
import type { World } from '../seed/world';
import { type HeldKind, heldByPeople, type MapPersonRow, mapPeople } from '../store/family-map';
import { lifeEvents } from '../store/life-events';
import type { Query } from '../store/store';
import { linksNow } from './links-of-map';

const FIELD_OF = {
  PERSONAL: 'personalFen',
  EARLIER_YEARS: 'earlierYearsFen',
  FAMILY: 'familyFen',
  WALLET: 'walletFen',
} as const satisfies Record<HeldKind, keyof MapPerson['balances']>;

const NOTHING: MapPerson['balances'] = {
  personalFen: null,
  earlierYearsFen: null,
  familyFen: null,
  walletFen: null,
  earmarkedFen: 0,
};

/** What everybody holds, and what lies in the quotas they filled. */
const balancesNow = async (q: Query, links: readonly MapLink[]): Promise<Map<string, MapPerson['balances']>> => {
  const held = new Map<string, MapPerson['balances']>();
  const of = (id: string) => held.get(id) ?? NOTHING;
  for (const { personId, kind, balanceFen } of await heldByPeople(q))
    held.set(personId, { ...of(personId), [FIELD_OF[kind]]: balanceFen });
  for (const link of links)
    if (link.kind === 'CROSS_PROVINCE')
      held.set(link.fromId, { ...of(link.fromId), earmarkedFen: of(link.fromId).earmarkedFen + link.leftFen });
  return held;
};

const isAsked =
  ({ family, region }: FamilyMapQuery, families: ReadonlyMap<string, string>) =>
  ({ id, insurance }: MapPersonRow): boolean =>
    (family === undefined || families.get(id) === family) && (region === undefined || insurance.region === region);

/** Everybody asked for, whoever they share with or who shares with them, and how; in the order of the register. */
export const readFamilyMap = async (
  q: Query,
  now: Moment,
  world: World,
  question: FamilyMapQuery,
): Promise<FamilyMap> => {
  const families = new Map(world.people.map(({ id, family }) => [id, family]));
  const everybody = await mapPeople(q);
  const all = await linksNow(q);
  const chosen = new Set(everybody.filter(isAsked(question, families)).map(({ id }) => id));
  const touched = all.filter(({ fromId, toId }) => chosen.has(fromId) || chosen.has(toId));
  const onMap = new Set([...chosen, ...touched.flatMap(({ fromId, toId }) => [fromId, toId])]);
  const people = everybody.filter(({ id }) => onMap.has(id));
  const shown = people.slice(0, MAP_MAX_PEOPLE);
  const ids = new Set(shown.map(({ id }) => id));
  const links = touched.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId)).slice(0, MAP_MAX_LINKS);
  const balances = await balancesNow(q, all);
  return {
    at: momentText(now),
    people: shown.map(({ id, name, insurance: { region, ...insurance } }) => ({
      id,
      name,
      family: families.get(id) ?? null,
      region,
      insurance,
      balances: balances.get(id) ?? NOTHING,
    })),
    links,
    lifeEvents: await lifeEvents(q),
    isCut: shown.length < people.length || links.length < touched.length,
  };
};
