import { type HelpFamily, openHelpFamily } from './support/helping';
import { DAUGHTER, SON } from './support/world';

jest.setTimeout(120_000);

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const newest = async (phone: string | null) => (await family.messages(phone))[0]?.text ?? '';

describe('who ends it is told of to the other, as it is for them:', () => {
  it('an invitation taken back needs no answer, and nothing was ever allowed', async () => {
    await family.end((await family.propose()).body.id, family.son);
    expect(await newest(DAUGHTER.phone)).toMatch(/测\*明撤销了帮您办事的申请，您不用答复。$/);
  });

  it('an invitation ended by whom it asks is a no like any other', async () => {
    await family.end((await family.propose()).body.id, family.daughter);
    expect(await newest(SON.phone)).toMatch(/测\*芳没有同意您帮忙办事。$/);
  });

  it('a consent ended by the helper: in the person’s own name nothing more is done', async () => {
    await family.end(await family.agreed(), family.son);
    expect(await newest(DAUGHTER.phone)).toMatch(/测\*明结束了帮办。从现在起，对方不能再用您的名义办事。$/);
  });

  it('a consent ended by the person: the helper acts no more in that name', async () => {
    await family.end(await family.agreed(), family.daughter);
    expect(await newest(SON.phone)).toMatch(/测\*芳结束了帮办。从现在起，您不能再用对方的名义办事。$/);
  });
});
