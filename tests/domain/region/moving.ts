import type { Insurance } from '@/domain/person/insurance';
import type { Kinship } from '@/domain/person/kinship';
import type { RegionProfile } from '@/domain/region/region-profile';
import { decidePayee, transferOf } from '@/domain/transfer/decide-account-transfer';
import { aMother, anInsurance, aSharingClaim, aSharingPerson } from '../../support/builders';
import { TODAY } from './words';

interface Moving {
  kinship?: Kinship;
  amountFen?: number;
  isMember?: boolean;
}

/** Moves money to a relative's account, ¥1 to the mother unless said otherwise; ¥1,200 are there. */
export const movingOf = (region: RegionProfile) => {
  const here = (over: Partial<Insurance> = {}) => anInsurance({ region: region.code, ...over });
  return {
    to: ({ kinship = 'PARENT', amountFen = 100, isMember = true }: Moving = {}): string => {
      const decided = decidePayee(
        { relative: aSharingClaim().relative, kinship, amountFen },
        {
          today: TODAY,
          region,
          payer: { ...aSharingPerson(), insurance: here(), movableFen: 120_000 },
          relative: { ...aMother, insurance: here({ kind: 'RESIDENT' }) },
          registered: { kinship, ended: false },
          namedKin: [],
          isMember,
        },
      );
      return decided.ok ? 'moves' : decided.code;
    },
    /** Which account it leaves, and which it reaches. */
    way: (): string => {
      if (!region.transfer) return 'nowhere';
      const asked = { id: 'move-1', payerId: 'wang-fang', payeeId: 'liu-guilan', amountFen: 100 };
      const { postings } = transferOf(region.transfer, asked);
      return postings
        .map(({ debit, credit }) => `${debit.kind} ${debit.owner} → ${credit.kind} ${credit.owner}`)
        .join();
    },
  };
};
