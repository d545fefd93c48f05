import type { Sharing } from '@/contract/sharing.contract';
import { maskIdNumber, maskName } from '@/domain/person/masking';
import type { SharingSide } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { dueMove } from '@/domain/sharing/due-moves';
import type { SharingEvent } from '@/domain/sharing/stages';
import { momentText } from '../clock';
import { employerOfSharing } from '../store/employers';
import { familyCodeBetween } from '../store/family-codes';
import { hallDeedsOfSharing } from '../store/hall-deeds';
import { eventsOf } from '../store/sharing-events';
import type { SharingRow } from '../store/sharings';
import type { Query } from '../store/store';
import { movesFor } from './sharing-movers';

export const sideOf = (row: SharingRow, readerId: string): SharingSide =>
  row.sharerId === readerId ? 'SHARER' : 'BENEFICIARY';

const dueOf = ({ stage, since, askedAt, terms }: SharingRow): Sharing['due'] => {
  const due = dueMove({ stage, since, askedAt, firstDay: terms.firstDay, lastDay: terms.lastDay });
  return due && { move: due.move, at: momentText(due.at) };
};

/** A no of the relative is told to the sharer as no answer is: that it did not come about. policy-sources.md#agreement-told */
const moveTold = (move: SharingEvent, side: SharingSide): SharingEvent =>
  move === 'DECLINE' && side === 'SHARER' ? 'LAPSE' : move;

/** A sharing as one of its two people sees it, with what happened to it and what will. */
export const showSharing = async (q: Query, row: SharingRow, readerId: string): Promise<Sharing> => {
  const side = sideOf(row, readerId);
  const [name, idNumber] =
    side === 'SHARER' ? [row.beneficiaryName, row.beneficiaryIdNumber] : [row.sharerName, row.sharerIdNumber];
  const history = await eventsOf(q, row.id);
  return {
    id: row.id,
    region: row.region,
    side,
    other: { name, idNumberMasked: maskIdNumber(idNumber) },
    kinship: row.kinship,
    terms: { ...row.terms, uses: [...row.terms.uses] },
    stage: row.stage,
    startedAt: momentText(row.askedAt),
    ended: row.endedAt !== null && row.endedBy !== null ? { at: momentText(row.endedAt), by: row.endedBy } : null,
    refusedFor: row.refusedFor,
    history: history.map(({ move, at }) => ({ move: moveTold(move, side), at: momentText(at) })),
    byHelpers: history.flatMap(({ move, at, by, helperName }) =>
      helperName !== null && by === side ? [{ move, at: momentText(at), helper: maskName(helperName) }] : [],
    ),
    due: dueOf(row),
    basis: row.basis,
    consent: {
      noticeVersion: row.noticeVersion,
      pledgeVersion: row.pledgeVersion,
      signedBy: row.signedBy,
      givenAt: momentText(row.givenAt),
    },
    agreement:
      row.agreedVersion !== null && row.agreedAt !== null
        ? { noticeVersion: row.agreedVersion, givenAt: momentText(row.agreedAt) }
        : null,
    throughEmployer: await employerOfSharing(q, row.id),
    atHalls: (await hallDeedsOfSharing(q, row.id)).map(({ matter, hallName, at, proxyName }) => ({
      matter,
      hall: hallName,
      at: momentText(at),
      proxy: proxyName,
    })),
    familyCodeId: side === 'SHARER' ? await familyCodeBetween(q, row.sharerId, row.beneficiaryId) : null,
    moves: movesFor(side, row.stage, REGIONS[row.region]),
  };
};
