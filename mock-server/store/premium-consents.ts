import type { Moment } from '@/domain/calendar';
import type { TextSeen } from '@/domain/consent/consent';
import type { RegionCode } from '@/domain/region/region-profile';
import type { Query } from './store';

/** The pledge a payer confirmed when paying for another. */
export const insertPremiumConsent = async (
  tx: Query,
  consent: { orderId: string; personId: string; region: RegionCode; pledge: TextSeen; givenAt: Moment },
): Promise<void> => {
  const { orderId, personId, region, pledge, givenAt } = consent;
  await tx.run(
    `INSERT INTO premium_consent (order_id, person_id, region, version, hash, given_at, helping_id)
     VALUES (:orderId, :personId, :region, :version, :hash, :givenAt, :helpingId)`,
    { orderId, personId, region, version: pledge.version, hash: pledge.hash, givenAt, helpingId: tx.helpingId ?? null },
  );
};
