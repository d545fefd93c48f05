import { HELPED, HELPER, ME, NARROW, STRANGER } from './access-world';
import { identityOf, type Person, type Playing } from './playing';

const ALL = ['LOOK', 'BIND', 'PAY_PREMIUM', 'UNBIND'];

const consent = async (bureau: Playing, helper: Person, helped: Person, scopes: string[], days: object) => {
  const { yes, as, codeOf, textSeen } = bureau;
  const capFen = scopes.includes('PAY_PREMIUM') ? 100_000 : null;
  const body = { relative: identityOf(helped), place: 'APART', scopes, capFen, ...days };
  const { id } = (await yes('POST', '/v1/helpings', { token: as(helper), body })).body;
  const by = { kind: 'CARD', helpingId: id, code: await codeOf(helped) };
  const notice = await textSeen('HELP_NOTICE', 'national');
  await yes('POST', '/v1/help-invitations/answers', { body: { by, answer: 'AGREE', notice } });
  return id as string;
};

const ONE_DAY = { firstDay: '2026-11-22', lastDay: '2026-11-22' };
const LONG = { firstDay: '2026-11-30', lastDay: '2027-03-31' };

/** By whom helped: a consent for everything, one for looking alone, one that was ended; and one of a stranger's. */
export const plantConsents = async (bureau: Playing, kind: 'LAPSED' | 'LIVING') => {
  const covering = new Map<string, string>();
  const narrow = new Map<string, string>();
  const revoked = new Map<string, string>();
  const days = kind === 'LAPSED' ? ONE_DAY : LONG;
  for (const helped of HELPED) {
    if (kind === 'LIVING') {
      const ended = await consent(bureau, HELPER, helped, ALL, days);
      await bureau.yes('POST', `/v1/helpings/${ended}/termination`, { token: bureau.as(helped), body: {} });
      revoked.set(helped.id, ended);
      narrow.set(helped.id, await consent(bureau, NARROW, helped, ['LOOK'], days));
    }
    covering.set(helped.id, await consent(bureau, HELPER, helped, ALL, days));
  }
  const ofStranger = kind === 'LIVING' ? await consent(bureau, HELPER, STRANGER, ALL, days) : '';
  return { covering, narrow, revoked, ofStranger, ofMe: covering.get(ME.id) ?? '' };
};
