import type { Trial, TrySettlementRequest } from '@/contract/trial.contract';
import type { Day } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { maskName } from '@/domain/person/masking';
import type { SettlementFacts } from '@/domain/settlement/decide-settlement';
import { inPayingOrder } from '@/domain/settlement/sharer-order';
import { type DecidedTrial, decideTrial, isMostOnly, type TrialReader } from '@/domain/settlement/trial';
import { activeCrossSharings, findCrossSharingOf } from '../store/cross-sharings';
import { type Person, personOf } from '../store/people';
import { findSharingOf, liveSharingsFor } from '../store/sharings';
import type { Query } from '../store/store';
import { gatherSettlementFacts } from './gather-settlement-facts';

/** Whose bill is tried: one's own, or a relative's whom the reader shares with by this sharing or quota. */
const insuredOf = async (q: Query, readerId: string, sharingId: string | null): Promise<Decision<Person>> => {
  if (sharingId === null) return accept(await personOf(q, readerId));
  const sharing = await findSharingOf(q, readerId, sharingId);
  if (sharing?.sharerId === readerId) return accept(await personOf(q, sharing.beneficiaryId));
  const quota = await findCrossSharingOf(q, readerId, sharingId);
  return quota?.sharer.id === readerId ? accept(await personOf(q, quota.beneficiary.id)) : refuse('NOT_FOUND');
};

type Sharer = Trial['sharers'][number];

/** Everyone who shares with a person, by the id of the sharing. */
const sharersOf = async (q: Query, insuredId: string): Promise<Map<string, Sharer>> => {
  const here = (await liveSharingsFor(q, insuredId)).map(({ id, sharerName: name, kinship }) => ({
    sharingId: id,
    reach: 'REGION' as const,
    name,
    kinship,
  }));
  const across = (await activeCrossSharings(q, 'beneficiary', insuredId)).map(({ id, sharer, kinship }) => ({
    sharingId: id,
    reach: 'NATION' as const,
    name: sharer.name,
    kinship,
  }));
  return new Map([...here, ...across].map((sharer) => [sharer.sharingId, sharer]));
};

interface Shown {
  insured: Person;
  reader: TrialReader;
  facts: SettlementFacts;
  sharers: ReadonlyMap<string, Sharer>;
}

const showTrial = ({ split, next }: DecidedTrial, { insured, reader, facts, sharers }: Shown) => {
  const isShown = (sharingId: string) => reader.side === 'INSURED' || sharingId === reader.sharingId;
  const whoIs = (sharingId: string): Sharer[] => {
    const sharer = sharers.get(sharingId);
    return sharer && isShown(sharingId) ? [sharer] : [];
  };
  return {
    side: reader.side,
    insured: { name: reader.side === 'INSURED' ? insured.name : maskName(insured.name) },
    poolFen: split.poolFen,
    ownFen: split.ownFen,
    shares: split.shares.flatMap(({ sharingId, reach, amountFen }) =>
      whoIs(sharingId).map((sharer) => ({
        ...sharer,
        amountFen,
        mine: reader.side === 'SHARER',
        isMost: isMostOnly(reader.side, { reach }),
      })),
    ),
    restFen: split.cashFen,
    notes: [...split.notes],
    sharers: inPayingOrder(facts.sharers, facts.region).flatMap(({ sharingId }) => whoIs(sharingId)),
    next: next.flatMap(whoIs),
  };
};

/** A bill is tried as it would be settled now, by the same facts and the same law; nothing is written. */
export const trySettlement = async (
  q: Query,
  today: Day,
  readerId: string,
  { sharingId, placeKind, whatIf, ...claim }: TrySettlementRequest,
): Promise<Decision<Trial>> => {
  const insured = await insuredOf(q, readerId, sharingId);
  if (!insured.ok) return insured;
  const place = { id: 'trial', kind: placeKind, region: insured.value.insurance.region };
  const facts = await gatherSettlementFacts(q, today, place, insured.value);
  const reader: TrialReader = sharingId === null ? { side: 'INSURED' } : { side: 'SHARER', sharingId };
  const decided = decideTrial(claim, facts, reader, whatIf);
  if (!decided.ok) return decided;
  const sharers = await sharersOf(q, insured.value.id);
  return accept({
    ...showTrial(decided.value, { insured: insured.value, reader, facts, sharers }),
    region: whatIf?.kind === 'REGION' ? whatIf.region : place.region,
    totalFen: claim.totalFen,
  });
};
