import type { Moment } from '@/domain/calendar';
import type { ConsentGiven } from '@/domain/consent/consent';
import type { RegionCode } from '@/domain/region/region-profile';
import type { Query } from './store';

/** Keeps what was agreed to, word for word: versions, hashes, the signature as it was made. */
export const insertConsent = async (
  tx: Query,
  consent: { id: string; personId: string; region: RegionCode; given: ConsentGiven; givenAt: Moment },
): Promise<void> => {
  const { notice, pledge } = consent.given;
  await tx.run(
    `INSERT INTO consent (id, person_id, region, notice_version, notice_hash, pledge_version, pledge_hash, signature,
       signed_by, given_at, channel)
     VALUES (:id, :personId, :region, :noticeVersion, :noticeHash, :pledgeVersion, :pledgeHash, :signature,
       :signedBy, :givenAt, 'PROGRAM')`,
    {
      id: consent.id,
      personId: consent.personId,
      region: consent.region,
      noticeVersion: notice.version,
      noticeHash: notice.hash,
      pledgeVersion: pledge?.version ?? null,
      pledgeHash: pledge?.hash ?? null,
      signature: pledge ? JSON.stringify(pledge.signature) : null,
      signedBy: pledge?.signature.method ?? null,
      givenAt: consent.givenAt,
    },
  );
};
