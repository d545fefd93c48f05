import { AUNT, DAD, GRANDMA, ME, MOVER, RECEIVER, STRANGER } from './access-world';
import { identityOf, type Person } from './playing';
import type { Questions } from './questions';
import { TERMS } from './questions-of-relations';

const filed = (present: Person) => ({ present: identityOf(present), proxy: null, paperRef: 'PAPER-0001' });

/** What a clerk does for who stands there, and what an employer hands in. */
export const COUNTER_QUESTIONS: Questions = {
  listHalls: () => ({ cast: 'family' }),
  findAtHall: () => ({ cast: 'family', body: { present: identityOf(ME) } }),
  startSharingAtHall: (_, { hebei: notice, hebeiPledge: pledge }) => ({
    cast: 'family',
    body: {
      ...filed(ME),
      relative: identityOf(AUNT),
      kinship: 'SIBLING',
      terms: { ...TERMS, firstDay: null },
      texts: { notice, pledge },
    },
  }),
  endSharingAtHall: ({ sharing: id }) => ({ cast: 'family', path: { id }, body: filed(ME) }),
  changeTermsAtHall: ({ sharing: id }) => ({ cast: 'family', path: { id }, body: { ...filed(ME), terms: TERMS } }),
  transferAtHall: (_, { hangzhou: notice }) => ({
    cast: 'moving',
    body: { ...filed(MOVER), relative: identityOf(RECEIVER), kinship: 'PARENT', amountFen: 100, notice },
  }),
  answerQuotaAtHall: ({ asking: id }) => ({
    cast: 'proposed',
    path: { id },
    body: { ...filed(DAD), answer: { says: 'REFUSE' } },
  }),
  registerPhoneAtHall: () => ({ cast: 'family', body: { ...filed(ME), phone: '12000079999' } }),
  registerKinshipAtHall: () => ({
    cast: 'family',
    body: { ...filed(ME), relative: identityOf(STRANGER), kinship: 'SIBLING', paper: 'HOUSEHOLD_REGISTER' },
  }),
  replaceCardAtHall: () => ({ cast: 'premium', body: filed(GRANDMA) }),
  payPremiumAtHall: ({ sharing: sharingId }) => ({
    cast: 'family',
    body: { ...filed(ME), year: 2027, amountFen: 40_000, pay: { by: 'ACCOUNT', sharingId } },
  }),
  applyThroughEmployer: () => ({
    cast: 'family',
    body: { employee: identityOf(ME), relative: identityOf(STRANGER), kinship: 'SIBLING' },
  }),
  listHandedIn: () => ({ cast: 'family' }),
};
