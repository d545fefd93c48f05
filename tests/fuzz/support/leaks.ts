import type { SeedPerson } from '../../../mock-server/seed/world';
import { type Caller, KNOWN_BEFORE, PEOPLE, personById } from './facts';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What names a person: their number, phone and full name wherever it stands, their id where it is a whole value. */
const marksOf = ({ id, name, idNumber, phone }: SeedPerson): string[] => [
  idNumber,
  name,
  `"${id}"`,
  ...(phone === null ? [] : [phone]),
];

const owners = new Map<string, SeedPerson[]>();
for (const person of PEOPLE)
  for (const mark of marksOf(person)) owners.set(mark, [...(owners.get(mark) ?? []), person]);
const ANY_MARK = new RegExp(
  [...owners.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|'),
  'g',
);

const MEDICAL_CODES = /(?<!\d)\d{20}(?!\d)/g;

export const openLeaks = () => {
  /** Caller → families they have to do with by now. */
  const known = new Map<string, Set<string>>();
  for (const { holder, person } of KNOWN_BEFORE)
    known.set(holder, new Set([...(known.get(holder) ?? []), personById(person)?.family ?? '']));
  const familiesFor = (caller: Caller): Set<string> => {
    const families = known.get(caller.id) ?? new Set(caller.person ? [caller.person.family] : []);
    known.set(caller.id, families);
    return families;
  };
  const namedIn = (text: string): SeedPerson[] =>
    [...text.matchAll(ANY_MARK)].flatMap(([mark]) => owners.get(mark) ?? []);
  /** Medical code → who showed it: the till that reads it is told whom it stands for. */
  const shown = new Map<string, Caller>();
  const familiesOfCodes = (caller: Caller, sent: string): string[] =>
    (caller.kind === 'TERMINAL' ? (sent.match(MEDICAL_CODES) ?? []) : []).flatMap((code) => {
      const shower = shown.get(code);
      return shower ? [...familiesFor(shower)] : [];
    });
  return {
    show: (caller: Caller, answer: string): void => {
      for (const code of answer.match(MEDICAL_CODES) ?? []) shown.set(code, caller);
    },
    /** What was done with people joins their families in both directions. */
    join: (caller: Caller, sent: string): void => {
      const people = [...(caller.person ? [caller.person] : []), ...namedIn(sent)];
      const families = new Set([...people.map(({ family }) => family), ...familiesOfCodes(caller, sent)]);
      for (const one of [caller.id, ...people.map(({ id }) => id)]) {
        const mine = known.get(one) ?? new Set(PEOPLE.filter(({ id }) => id === one).map(({ family }) => family));
        for (const family of families) mine.add(family);
        known.set(one, mine);
      }
    },
    /** Marks of people in an answer of whom this caller has nothing to know, and whom the request did not name. */
    leaksIn: (caller: Caller, sent: string, answer: string): string[] => {
      if (caller.kind === 'OPERATOR') return [];
      const families = new Set([...familiesFor(caller), ...familiesOfCodes(caller, sent)]);
      const said = [...new Set([...answer.matchAll(ANY_MARK)].map(([mark]) => mark))];
      return said.filter(
        (mark) =>
          !sent.includes(mark.replaceAll('"', '')) &&
          !(owners.get(mark) ?? []).some(({ family }) => families.has(family)),
      );
    },
  };
};

export type Leaks = ReturnType<typeof openLeaks>;
