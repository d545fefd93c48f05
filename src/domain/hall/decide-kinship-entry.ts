import type { Day } from '../calendar';
import { accept, type Decision, type Refusal, refuseAt } from '../outcome';
import { decideRelative } from '../person/decide-relative';
import { sexOf } from '../person/id-number';
import type { Kinship, KinshipFact } from '../person/kinship';
import { mirroredKinship } from '../person/mirrored-kinship';
import { whyNotByPledge } from '../person/possible-kinship';

/** What is laid on the counter to show how two people are related. */
export const KINSHIP_PAPERS = ['MARRIAGE_CERTIFICATE', 'HOUSEHOLD_REGISTER', 'BIRTH_CERTIFICATE'] as const;
export type KinshipPaper = (typeof KINSHIP_PAPERS)[number];

/** Whom each paper can show. policy-sources.md#hall-kinship */
const SHOWN_BY: Readonly<Record<KinshipPaper, (kinship: Kinship) => boolean>> = {
  MARRIAGE_CERTIFICATE: (kinship) => kinship === 'SPOUSE',
  HOUSEHOLD_REGISTER: () => true,
  BIRTH_CERTIFICATE: (kinship) => kinship === 'PARENT' || kinship === 'CHILD',
};

export const papersFor = (kinship: Kinship): KinshipPaper[] =>
  KINSHIP_PAPERS.filter((paper) => SHOWN_BY[paper](kinship));

export interface KinshipEntry {
  /** Who stands there too, and what they are to the person. */
  relative: { name: string; idNumber: string };
  kinship: Kinship;
  paper: KinshipPaper;
}

interface Someone {
  id: string;
  name: string;
  idNumber: string;
  bornOn: Day;
}

export interface KinshipEntryFacts<T extends Someone> {
  today: Day;
  person: Someone;
  /** The person registered under the relative's ID number, if any. */
  relative: T | null;
  /** What the register knows of the two. */
  registered: KinshipFact | null;
  /** What living kin the register knows of each, of others than the two. */
  otherKin: OtherKin;
}

const ofAge = ({ bornOn, idNumber }: Someone) => ({ bornOn, sex: sexOf(idNumber) });

/** One spouse, two parents: counted on both sides, without the two themselves. policy-sources.md#kin-by-pledge */
const MOST: Partial<Record<Kinship, number>> = { SPOUSE: 1, PARENT: 2 };
const isFull = (kinship: Kinship, known: readonly Kinship[]): boolean =>
  known.filter((one) => one === kinship).length >= (MOST[kinship] ?? Number.POSITIVE_INFINITY);

interface OtherKin {
  person: readonly Kinship[];
  relative: readonly Kinship[];
}

const whyFull = (two: { kinship: Kinship; mirrored: Kinship }, { person, relative }: OtherKin): Refusal | null => {
  const { kinship, mirrored } = two;
  return isFull(kinship, person) || isFull(mirrored, relative)
    ? refuseAt('kinship', 'KINSHIP_FULL', { kinship })
    : null;
};

const whyNoEntry = <T extends Someone>(
  { kinship, paper }: KinshipEntry,
  relative: T,
  { today, person, registered, otherKin }: KinshipEntryFacts<T>,
): Refusal | null => {
  const mirrored = mirroredKinship(kinship);
  if (mirrored === null) return refuseAt('kinship', 'RELATION_NOT_ALLOWED', { kinship });
  if (!SHOWN_BY[paper](kinship)) return refuseAt('paper', 'KINSHIP_PAPER_OTHER', { kinship });
  if (registered?.kinship === kinship && !registered.ended) return refuseAt('kinship', 'KINSHIP_REGISTERED');
  const ages = { today, sharer: ofAge(person), relative: ofAge(relative), boundRelatives: [] };
  return whyNotByPledge(kinship, ages) ?? whyFull({ kinship, mirrored }, otherKin);
};

/** May the register say that the two are this to each other: both there, a paper that shows it, and nothing against it. policy-sources.md#hall-kinship */
export const decideKinshipEntry = <T extends Someone>(
  entry: KinshipEntry,
  facts: KinshipEntryFacts<T>,
): Decision<T> => {
  const relative = decideRelative(entry.relative, {
    today: facts.today,
    sharer: facts.person,
    relative: facts.relative,
  });
  if (!relative.ok) return relative;
  return whyNoEntry(entry, relative.value, facts) ?? accept(relative.value);
};
