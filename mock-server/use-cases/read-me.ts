import type { Me } from '@/contract/me.contract';
import type { Day } from '@/domain/calendar';
import { areQuestionsDue } from '@/domain/consent/decide-questions';
import { earlierYears, familyAccount, personal } from '@/domain/ledger/transfer';
import { accept, type Decision } from '@/domain/outcome';
import { maskIdNumber, maskPhone } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { availableFen } from '@/domain/sharing/available';
import { keepsEarlierYears, sharedAccountOf } from '@/domain/sharing/shared-account';
import { balanceOf } from '../store/ledger';
import { noticeInForce } from '../store/notices';
import { type Person, personOf } from '../store/people';
import { lastQuestionsRead } from '../store/questions-read';
import { earmarkedBy } from '../store/quota-sides';
import type { Query } from '../store/store';

const readAccount = async (q: Query, { id, insurance }: Person): Promise<Me['personalAccount']> => {
  const personalFen = await balanceOf(q, personal(id));
  const region = REGIONS[insurance.region];
  const earlierYearsFen = await balanceOf(q, earlierYears(id));
  if (personalFen === null && earlierYearsFen === null) return null;
  const sharedFen = (await balanceOf(q, sharedAccountOf(id, region))) ?? 0;
  return {
    balanceFen: personalFen ?? 0,
    earlierYearsFen: keepsEarlierYears(region) ? (earlierYearsFen ?? 0) : earlierYearsFen,
    earmarkedFen: await earmarkedBy(q, id),
    availableFen: availableFen({ balanceFen: sharedFen, floorFen: region.sharing.floorFen }),
  };
};

export const readMe = async (q: Query, today: Day, personId: string): Promise<Decision<Me>> => {
  const person = await personOf(q, personId);
  const { id, name, idNumber, phone, insurance } = person;
  return accept({
    id,
    name,
    idNumberMasked: maskIdNumber(idNumber),
    phoneMasked: phone === null ? null : maskPhone(phone),
    insurance,
    personalAccount: await readAccount(q, person),
    familyFen: await balanceOf(q, familyAccount(id)),
    questionsDue: areQuestionsDue(
      await noticeInForce(q, 'SHARING_QUESTIONS', insurance.region, today),
      await lastQuestionsRead(q, id, insurance.region),
    ),
    today,
  });
};
