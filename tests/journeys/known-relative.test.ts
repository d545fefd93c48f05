import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aSharingRequest, identityOf } from '../support/requests';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(() => bureau.close());

const sharingWith = async (client: Client, relative: string): Promise<string> => {
  const { sharings } = await client.ask('listSharings');
  const found = sharings.find(({ other }) => other.name === identityOf(relative).name);
  if (!found) throw new Error(`No sharing with ${relative}.`);
  return found.id;
};

describe('a relative whom the bureau knows from a sharing is not typed again', () => {
  it('何俊 shares again with his sister by the sharing that he ended', async () => {
    const brother = await bureau.signIn('he-jun');
    const sharingId = await sharingWith(brother, 'he-jing');
    const asked = await aSharingRequest(brother, 'he-jun', 'he-jing', 'SIBLING');
    const begun = await brother.ask('startSharing', { body: { ...asked, relative: { sharingId } } });
    expect(begun).toMatchObject({ stage: 'ACTIVE', kinship: 'SIBLING', other: { name: '何静' } });
    expect(begun.id).not.toBe(sharingId);
  });

  it('but nobody is meant by a sharing of others, by one’s sharer’s, or by none', async () => {
    const brother = await bureau.signIn('he-jun');
    const sharingId = await sharingWith(brother, 'he-jing');
    const [sister, stranger] = [await bureau.signIn('he-jing'), await bureau.signIn('wang-fang')];
    const sent = async (client: Client, who: string, id: string) => {
      const asked = await aSharingRequest(client, who, 'he-jun', 'SIBLING');
      return (await client.refused('startSharing', { body: { ...asked, relative: { sharingId: id } } })).code;
    };
    expect(await sent(sister, 'he-jing', sharingId)).toBe('NOT_FOUND');
    expect(await sent(stranger, 'wang-fang', sharingId)).toBe('NOT_FOUND');
    expect(await sent(brother, 'he-jun', 'no-such-sharing')).toBe('NOT_FOUND');
  });
});
