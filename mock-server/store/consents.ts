import type { Moment } from '@/domain/calendar';
import type { ConsentGiven, NoticeKind, NoticePublisher } from '@/domain/consent/consent';
import type { Query } from './store';

/** How a consent reached the bureau: in the program, over a hall's counter, or confirmed after an employer's application. */
export type ConsentChannel = 'PROGRAM' | 'HALL' | 'EMPLOYER';

/** Keeps what was agreed to, word for word: versions, hashes, the signature as it was made. */
export const insertConsent = async (
  tx: Query,
  consent: {
    id: string;
    personId: string;
    /** Of the notice; a region's own sharing notice where none is named. */
    kind?: NoticeKind;
    region: NoticePublisher;
    given: ConsentGiven;
    givenAt: Moment;
    channel?: ConsentChannel;
  },
): Promise<void> => {
  const { notice, pledge } = consent.given;
  await tx.run(
    `INSERT INTO consent (id, person_id, region, notice_kind, notice_version, notice_hash, pledge_version, pledge_hash, signature,
       signed_by, given_at, channel, helping_id)
     VALUES (:id, :personId, :region, :noticeKind, :noticeVersion, :noticeHash, :pledgeVersion, :pledgeHash, :signature,
       :signedBy, :givenAt, :channel, :helpingId)`,
    {
      id: consent.id,
      personId: consent.personId,
      region: consent.region,
      noticeKind: consent.kind ?? 'SHARING_NOTICE',
      noticeVersion: notice.version,
      noticeHash: notice.hash,
      pledgeVersion: pledge?.version ?? null,
      pledgeHash: pledge?.hash ?? null,
      signature: pledge ? JSON.stringify(pledge.signature) : null,
      signedBy: pledge?.signature.method ?? null,
      givenAt: consent.givenAt,
      channel: consent.channel ?? 'PROGRAM',
      helpingId: tx.helpingId ?? null,
    },
  );
};
