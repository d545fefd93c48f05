import { AUNT, DAD, ME, STRANGER } from './access-world';
import { identityOf } from './playing';
import type { Questions, Texts } from './questions';

export const signedBy = (name: string) => ({ signature: { method: 'TYPED', name } });

export const consentOf = ({ hebei, hebeiPledge }: Texts) => ({
  notice: hebei,
  pledge: { ...hebeiPledge, ...signedBy(ME.name) },
});

export const TERMS = { uses: ['CARE'], ceilingFen: null, lastDay: null };
const NEW_TERMS = { ...TERMS, firstDay: null };

/** Signing in, reading about oneself, sharings, family codes, and helping. */
export const RELATION_QUESTIONS: Questions = {
  sendLoginCode: () => ({ cast: 'family', body: { phone: STRANGER.phone } }),
  openSession: () => ({ cast: 'family', body: { method: 'MOCK_FACE', ...identityOf(STRANGER) } }),
  closeSession: () => ({ cast: 'family' }),
  readMe: () => ({ cast: 'family' }),
  listAccountEntries: () => ({ cast: 'family' }),
  listRegions: () => ({ cast: 'family' }),
  readRegion: () => ({ cast: 'family', path: { code: 'hebei' } }),
  readNotice: () => ({ cast: 'family', path: { kind: 'SHARING_NOTICE' }, query: { region: 'hebei' } }),
  startSharing: ({ aunts }, texts) => ({
    cast: 'family',
    body: { relative: { sharingId: aunts }, kinship: 'SIBLING', terms: NEW_TERMS, consent: consentOf(texts) },
  }),
  listSharings: () => ({ cast: 'family' }),
  readSharing: ({ sharing: id }) => ({ cast: 'family', path: { id } }),
  changeSharingTerms: ({ sharing: id }) => ({ cast: 'family', path: { id }, body: { terms: TERMS } }),
  endSharing: ({ sharing: id }) => ({ cast: 'family', path: { id }, body: {} }),
  withdrawSharing: ({ asked: id }) => ({ cast: 'asking', path: { id }, body: {} }),
  agreeToSharing: ({ asked: id }, { agreement }) => ({
    cast: 'asked',
    path: { id },
    body: { consent: { notice: agreement } },
  }),
  declineSharing: ({ asked: id }) => ({ cast: 'asked', path: { id }, body: {} }),
  startFamilyCode: (_, { familyCode: notice, familyCodePledge }) => ({
    cast: 'family',
    body: {
      relative: { route: 'ID_NUMBER', ...identityOf(DAD) },
      kinship: 'PARENT',
      confirmation: { method: 'MOCK_FACE' },
      consent: { notice, pledge: { ...familyCodePledge, ...signedBy(ME.name) } },
    },
  }),
  findFamilyMember: () => ({
    cast: 'family',
    body: { relative: { route: 'ID_NUMBER', ...identityOf(DAD) }, kinship: 'PARENT' },
  }),
  sendFamilyCodeSms: () => ({
    cast: 'family',
    body: { relative: { route: 'ID_NUMBER', ...identityOf(DAD) }, kinship: 'PARENT' },
  }),
  listFamilyCodes: () => ({ cast: 'family' }),
  readFamilyCode: ({ familyCode: id }) => ({ cast: 'family', path: { id } }),
  endFamilyCode: ({ familyCode: id }) => ({ cast: 'family', path: { id }, body: {} }),
  issueMedicalCode: ({ familyCode: familyCodeId }) => ({ cast: 'family', body: { familyCodeId } }),
  readNetwork: () => ({ cast: 'network' }),
  dissolveNetwork: () => ({ cast: 'network', body: {} }),
  readSharerOrder: () => ({ cast: 'ordering' }),
  setSharerOrder: ({ paying, payingToo }) => ({ cast: 'ordering', body: { sharingIds: [payingToo, paying] } }),
  listReminders: () => ({ cast: 'family' }),
  putReminderAway: ({ reminder: id }) => ({ cast: 'family', path: { id }, body: {} }),
  proposeHelping: ({ sharing: sharingId }) => ({
    cast: 'family',
    body: {
      relative: { sharingId },
      place: 'APART',
      scopes: ['LOOK'],
      capFen: null,
      firstDay: '2026-11-30',
      lastDay: '2027-01-31',
    },
  }),
  listHelpings: () => ({ cast: 'family' }),
  readHelping: ({ helping: id }) => ({ cast: 'helping', path: { id } }),
  endHelping: ({ helping: id }) => ({ cast: 'helping', path: { id }, body: {} }),
  listHelpDeeds: ({ helping: id }) => ({ cast: 'helping', path: { id } }),
  sendHelpCode: () => ({ cast: 'helping', body: { to: { kind: 'PHONE', phone: AUNT.phone } } }),
  findHelpInvitation: ({ invitationCode: code }) => ({
    cast: 'helping',
    body: { by: { kind: 'PHONE', phone: AUNT.phone, code } },
  }),
  answerHelpInvitation: ({ invitationCode: code }, { help: notice }) => ({
    cast: 'helping',
    body: { by: { kind: 'PHONE', phone: AUNT.phone, code }, answer: 'AGREE', notice },
  }),
  listEmployerApplications: () => ({ cast: 'family' }),
  confirmEmployerApplication: ({ application: id }, texts) => ({
    cast: 'family',
    path: { id },
    body: { terms: NEW_TERMS, consent: consentOf(texts) },
  }),
  declineEmployerApplication: ({ application: id }) => ({ cast: 'family', path: { id }, body: {} }),
  listHallDeeds: () => ({ cast: 'family' }),
  readEnrolmentFile: () => ({ cast: 'family' }),
  readEnrolmentFileOf: ({ sharing: id }) => ({ cast: 'family', path: { id } }),
};
