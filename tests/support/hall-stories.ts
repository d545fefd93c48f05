import type { HallDeed } from '@/contract/hall.contract';
import type { Problem } from '@/contract/problem.contract';
import type { StartSharingRequest } from '@/contract/sharing.contract';
import type { Kinship } from '@/domain/person/kinship';
import type { RegionCode } from '@/domain/region/region-profile';
import { HALLS } from '../../mock-server/seed/halls';
import { type Client, clientOf, type Reply } from './bureau-client';
import { type OpenBureau, personaOf } from './open-bureau';
import { aSharingRequest, identityOf } from './requests';

/** What a clerk does for who stands at the counter, told in a line that a table can hold. */
export interface HallStories {
  /** The halls of a region that are open now. */
  openHalls: (region: RegionCode) => Promise<string>;
  addAtHall: (
    hall: string,
    sharer: string,
    relative: string,
    kinship: Kinship,
    terms?: Partial<StartSharingRequest['terms']>,
  ) => Promise<string>;
  endAtHall: (hall: string, who: string, other: string) => Promise<string>;
  /** The premium of a relative, from the account of who stands there. */
  payAtHall: (hall: string, payer: string, relative: string) => Promise<string>;
  payCashAtHall: (hall: string, who: string) => Promise<string>;
  /** What halls did for a person, newest first, as their own phone shows it. */
  deeds: (id: string) => Promise<string>;
}

const clerkAt = (bureau: OpenBureau, id: string): Client => {
  const hall = HALLS.find((one) => one.id === id);
  if (!hall) throw new Error(`No hall in the sandbox is called ${id}.`);
  return clientOf(bureau.url, hall.key);
};

const inWords = ({ status, body }: Reply): string => {
  if (status >= 400) return (body as Problem).code;
  const { matter, relative, person } = body as HallDeed;
  return `${matter} ${(relative ?? person).name}`;
};

const filed = (who: string) => ({ present: identityOf(who), proxy: null, paperRef: 'PAPER-0001' });
const THIS_YEAR = { year: 2027, amountFen: 40_000 };

/** The id by which the clerk finds what two people share. */
const sharingWith = async (clerk: Client, who: string, other: string): Promise<string> => {
  const { sharings } = await clerk.ask('findAtHall', { body: { present: identityOf(who) } });
  return sharings.find((one) => one.other.name === personaOf(other).name)?.id ?? 'none';
};

export const hallStoriesOf = (bureau: OpenBureau): HallStories => ({
  openHalls: async (region) => {
    const { halls } = await bureau.anyone.ask('listHalls', { query: { region } });
    return halls
      .filter(({ now }) => now.isOpen)
      .map(({ id }) => id)
      .join(', ');
  },
  addAtHall: async (hall, sharer, relative, kinship, over) => {
    const asked = await aSharingRequest(bureau.anyone, sharer, relative, kinship, over);
    const { notice, pledge } = asked.consent;
    const texts = { notice, ...(pledge && { pledge: { version: pledge.version, hash: pledge.hash } }) };
    const body = { ...filed(sharer), relative: asked.relative, kinship, terms: asked.terms, texts };
    return inWords(await clerkAt(bureau, hall).send('startSharingAtHall', { body }));
  },
  endAtHall: async (hall, who, other) => {
    const clerk = clerkAt(bureau, hall);
    const path = { id: await sharingWith(clerk, who, other) };
    return inWords(await clerk.send('endSharingAtHall', { path, body: filed(who) }));
  },
  payAtHall: async (hall, payer, relative) => {
    const clerk = clerkAt(bureau, hall);
    const pay = { by: 'ACCOUNT', sharingId: await sharingWith(clerk, payer, relative) };
    return inWords(await clerk.send('payPremiumAtHall', { body: { ...filed(payer), ...THIS_YEAR, pay } }));
  },
  payCashAtHall: async (hall, who) => {
    const body = { ...filed(who), ...THIS_YEAR, pay: { by: 'CASH' } };
    return inWords(await clerkAt(bureau, hall).send('payPremiumAtHall', { body }));
  },
  deeds: async (id) => {
    const { deeds } = await (await bureau.signIn(id)).ask('listHallDeeds');
    return deeds.map(({ matter }) => matter).join(', ');
  },
});
