import { EMPLOYER_OFFICES } from '../../../mock-server/seed/employers';
import { HALLS } from '../../../mock-server/seed/halls';
import { bothEndsOf } from '../../../mock-server/seed/mirrored-kinship';
import { SANDBOX } from '../../../mock-server/seed/sandbox';
import type { SeedPerson } from '../../../mock-server/seed/world';
import type { Json } from './document';

/** Who knocks: what they carry, and the person they are where they are one. */
export interface Caller {
  kind: 'PERSON' | 'TERMINAL' | 'CLERK' | 'EMPLOYER' | 'ANYONE' | 'OPERATOR';
  /** Names them: a person's id, or the key of a till. */
  id: string;
  bearer: string;
  person: SeedPerson | null;
  /** Where the till or the counter stands; null: everywhere. */
  region: string | null;
}

export interface TextInForce {
  kind: string;
  publisher: string;
  seen: { version: string; hash: string };
}

const MOST_REMEMBERED = 400;

/** What a caller could have learned so far: ids by area and owner, codes, cursors, receipts. */
export const openMemory = () => {
  const ids = new Map<string, { id: string; owner: string }[]>();
  const words = new Map<string, string[]>();
  const codes = new Map<string, string>();
  const keep = <T>(where: Map<string, T[]>, name: string, what: T) => {
    const list = where.get(name) ?? [];
    list.push(what);
    if (list.length > MOST_REMEMBERED) list.shift();
    where.set(name, list);
  };
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the cases stand in a row, one short line each
  const learn = (part: Json, area: string, owner: string): void => {
    if (part === null || typeof part !== 'object') return;
    if (typeof part.id === 'string') keep(ids, area, { id: part.id, owner });
    if (typeof part.phone === 'string' && typeof part.code === 'string') codes.set(part.phone, part.code);
    for (const name of ['nextCursor', 'receiptNo', 'code', 'familyCodeId', 'helpingId', 'sharingId'])
      if (typeof part[name] === 'string') keep(words, name, part[name]);
    for (const inside of Object.values(part)) learn(inside, area, owner);
  };
  return {
    learn,
    codeFor: (phone: string) => codes.get(phone),
    word: (name: string): readonly string[] => words.get(name) ?? [],
    /** Mostly one's own; where there is none, anybody's. */
    idsIn: (area: string, owner: string): readonly string[] => {
      const all = ids.get(area) ?? [];
      const own = all.filter((one) => one.owner === owner);
      return (own.length > 0 ? own : all).map(({ id }) => id);
    },
    /** People who have something there. */
    ownersIn: (area: string): readonly string[] => (ids.get(area) ?? []).map(({ owner }) => owner),
    /** Nobody else's. */
    ownIdsIn: (area: string, owner: string): readonly string[] =>
      (ids.get(area) ?? []).filter((one) => one.owner === owner).map(({ id }) => id),
    anyIdIn: (area: string): readonly string[] => (ids.get(area) ?? []).map(({ id }) => id),
  };
};

export type Memory = ReturnType<typeof openMemory>;

export const PEOPLE = SANDBOX.people;
const byId = new Map(PEOPLE.map((person) => [person.id, person]));
export const personById = (id: string): SeedPerson | undefined => byId.get(id);

const kinOf = new Map<string, { relative: SeedPerson; kinship: string }[]>();
for (const { person, relative, kinship } of SANDBOX.kinships.flatMap(bothEndsOf)) {
  const known = byId.get(relative);
  if (known) kinOf.set(person, [...(kinOf.get(person) ?? []), { relative: known, kinship }]);
}
export const kinFor = (id: string) => kinOf.get(id) ?? [];

export const CERTIFICATES = SANDBOX.birthCertificates ?? [];

/** Everybody of the seed who holds a key. */
export const KEY_HOLDERS: readonly Caller[] = [
  ...SANDBOX.terminals.map(
    ({ key, region }) => ({ kind: 'TERMINAL', id: key, bearer: key, person: null, region }) as const,
  ),
  ...HALLS.map(({ key, region }) => ({ kind: 'CLERK', id: key, bearer: key, person: null, region }) as const),
  ...EMPLOYER_OFFICES.map(
    ({ key }) => ({ kind: 'EMPLOYER', id: key, bearer: key, person: null, region: null }) as const,
  ),
];

export const STAFF: readonly SeedPerson[] = EMPLOYER_OFFICES.flatMap(({ staff }) =>
  staff.flatMap((id) => byId.get(id) ?? []),
);

/** Whose bills a till settled, and whom an office employs, before anybody knocked: of them it knows already. */
export const KNOWN_BEFORE: readonly { holder: string; person: string }[] = [
  ...SANDBOX.history.flatMap((event) =>
    event.kind === 'SETTLE'
      ? SANDBOX.terminals
          .filter(({ id }) => id === event.terminal)
          .map(({ key }) => ({ holder: key, person: event.insured }))
      : [],
  ),
  ...EMPLOYER_OFFICES.flatMap(({ key, staff }) => staff.map((person) => ({ holder: key, person }))),
];
