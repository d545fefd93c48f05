import type { Kinship } from '@/domain/person/kinship';
import { EMPLOYER_OFFICES } from '../../../mock-server/seed/employers';
import { HALLS } from '../../../mock-server/seed/halls';
import type { PhoneName, Step } from '../../../simulator/stage/scenario';
import { clientOf } from '../../support/bureau-client';
import { aTransferClaim, aTransferRequest } from '../../support/money-moves';
import { type OpenBureau, personaOf } from '../../support/open-bureau';
import { aSharingRequest, identityOf } from '../../support/requests';
import { storiesOf } from '../../support/stories';

type Terms = Parameters<typeof aSharingRequest>[4];

/** What the stage's own parts say; a test plays them by hand. */
export interface Surface {
  routes: Record<PhoneName, string | null>;
  faults: Record<PhoneName, string>;
  isBureauUp: boolean;
}

export interface Hands {
  readonly bureau: OpenBureau;
  readonly surface: Surface;
}

/** One step, done as the person at it would do it. */
export type Deed = (hands: Hands) => Promise<unknown>;

const must = async (said: Promise<string>, expected: string | RegExp): Promise<void> => {
  const words = await said;
  const isAsExpected = typeof expected === 'string' ? words === expected : expected.test(words);
  if (!isAsExpected) throw new Error(`said ${words}, expected ${expected}`);
};

export const go =
  (phone: PhoneName, route: string): Deed =>
  async ({ surface }) => {
    surface.routes[phone] = route;
  };

export const add =
  (sharer: string, relative: string, kinship: Kinship = 'PARENT', terms: Terms = {}): Deed =>
  ({ bureau }) =>
    must(storiesOf(bureau).add(sharer, relative, kinship, terms), 'added');

export const addShowingFace =
  (sharer: string, relative: string): Deed =>
  ({ bureau }) =>
    must(storiesOf(bureau).addShowingFace(sharer, relative, 'PARENT'), 'added');

export const settle =
  (till: string, { patient, ...bill }: NonNullable<Step['bill']>): Deed =>
  ({ bureau }) =>
    bureau.till(till).ask('settleBill', { body: { insured: identityOf(patient), ...bill } });

export const pay =
  (payer: string, insured: string): Deed =>
  ({ bureau }) =>
    must(storiesOf(bureau).pay(payer, insured), 'paid');

/** Either side ends what stands between the two. */
export const end =
  (who: string, other: string): Deed =>
  async ({ bureau }) => {
    const client = await bureau.signIn(who);
    const { sharings } = await client.ask('listSharings');
    const found = sharings.find((one) => one.other.name === personaOf(other).name && one.moves.includes('END'));
    await client.ask('endSharing', { path: { id: found?.id ?? 'none' }, body: {} });
  };

export const change =
  (sharer: string, relative: string, over: object): Deed =>
  async ({ bureau }) => {
    const client = await bureau.signIn(sharer);
    const { sharings } = await client.ask('listSharings');
    const found = sharings.find((one) => one.other.name === personaOf(relative).name);
    const { uses, ceilingFen, lastDay } = found?.terms ?? { uses: [], ceilingFen: null, lastDay: null };
    const body = { terms: { uses, ceilingFen, lastDay, ...over } };
    await client.ask('changeSharingTerms', { path: { id: found?.id ?? 'none' }, body });
  };

export const timeIs =
  (setTo: string): Deed =>
  ({ bureau }) =>
    storiesOf(bureau).timeIs(setTo);

export const move =
  (payer: string, relative: string, amountFen: number, region: string): Deed =>
  async ({ bureau }) => {
    const client = await bureau.signIn(payer);
    const body = await aTransferRequest(client, payer, aTransferClaim(relative, amountFen), region);
    await client.ask('transferToRelative', { body });
  };

/** A parent's medical code, confirmed by their own mock face. */
export const addFamilyCode =
  (holder: string, parent: string): Deed =>
  async ({ bureau }) => {
    const client = await bureau.signIn(holder);
    const seen = async (kind: 'FAMILY_CODE_NOTICE' | 'FAMILY_CODE_PLEDGE') => {
      const { version, hash } = await client.ask('readNotice', { path: { kind }, query: { region: 'national' } });
      return { version, hash };
    };
    const signature = { method: 'TYPED', name: personaOf(holder).name };
    const body = {
      relative: { route: 'ID_NUMBER', ...identityOf(parent) },
      kinship: 'PARENT',
      confirmation: { method: 'MOCK_FACE' },
      consent: {
        notice: await seen('FAMILY_CODE_NOTICE'),
        pledge: { ...(await seen('FAMILY_CODE_PLEDGE')), signature },
      },
    };
    await client.ask('startFamilyCode', { body });
  };

/** A clerk binds a parent for somebody whom that parent stands for, by letter. */
export const bindByProxyAtHall =
  (hall: string, sharer: string, relative: string): Deed =>
  async ({ bureau }) => {
    const asked = await aSharingRequest(bureau.anyone, sharer, relative);
    const { notice, pledge } = asked.consent;
    const texts = { notice, ...(pledge && { pledge: { version: pledge.version, hash: pledge.hash } }) };
    const proxy = { ...identityOf(relative), scope: ['START_SHARING'], validUntil: '2026-12-31' };
    const filed = { present: identityOf(sharer), proxy, paperRef: 'PAPER-0007' };
    const body = { ...filed, relative: asked.relative, kinship: 'PARENT', terms: asked.terms, texts };
    const clerk = clientOf(bureau.url, HALLS.find(({ id }) => id === hall)?.key);
    await clerk.ask('startSharingAtHall', { body });
  };

export const handIn =
  (employer: string, employee: string, relative: string): Deed =>
  async ({ bureau, surface }) => {
    const office = clientOf(bureau.url, EMPLOYER_OFFICES.find(({ id }) => id === employer)?.key);
    const body = { employee: identityOf(employee), relative: identityOf(relative), kinship: 'PARENT' };
    await office.ask('applyThroughEmployer', { body });
    surface.routes.EMPLOYEE = 'through-employer/application';
  };

export const confirmHandedIn =
  (employee: string, relative: string, over: Terms): Deed =>
  async ({ bureau }) => {
    const client = await bureau.signIn(employee);
    const [waiting] = (await client.ask('listEmployerApplications')).applications;
    const { terms, consent } = await aSharingRequest(client, employee, relative, 'PARENT', over);
    await client.ask('confirmEmployerApplication', { path: { id: waiting?.id ?? 'none' }, body: { terms, consent } });
  };

type Stories = ReturnType<typeof storiesOf>;

/** A deed that a story of the journeys tells, and what it says when it is done. */
export const story =
  (tell: (stories: Stories) => Promise<string>, expected: string | RegExp): Deed =>
  ({ bureau }) =>
    must(tell(storiesOf(bureau)), expected);

export const both =
  (...deeds: Deed[]): Deed =>
  async (hands) => {
    for (const deed of deeds) await deed(hands);
  };
