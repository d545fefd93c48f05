import { SANDBOX } from '../../mock-server/seed/sandbox';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { storiesOf } from '../support/stories';
import { ACROSS_PROVINCES } from './personas/across-provinces.stories';
import { AT_THE_HALL } from './personas/at-the-hall.stories';
import { GUANGDONG } from './personas/guangdong.stories';
import { HEBEI_MONEY } from './personas/hebei-money.stories';
import { HEBEI_PREMIUM } from './personas/hebei-premium.stories';
import { HEBEI_RELATIVES } from './personas/hebei-relatives.stories';
import { MONEY_THAT_MOVES } from './personas/money-that-moves.stories';
import { NINGBO_NETWORK_STORIES } from './personas/ningbo-network.stories';
import { ORDER_LIMIT_FACE } from './personas/order-limit-face.stories';
import { SHAANXI } from './personas/shaanxi.stories';
import { SHANXI } from './personas/shanxi.stories';
import { YANGTZE } from './personas/yangtze.stories';

const OWN_STORIES = {
  'in Hebei, about money': HEBEI_MONEY,
  'in Hebei, about premiums': HEBEI_PREMIUM,
  'in Hebei, about relatives': HEBEI_RELATIVES,
  'in Guangdong': GUANGDONG,
  'in Shanxi': SHANXI,
  'in Ningbo, Zhejiang and Jiangsu': YANGTZE,
  'in Ningbo before 2022': NINGBO_NETWORK_STORIES,
  'in Beijing, Shandong and Gansu': ORDER_LIMIT_FACE,
  'in Shaanxi': SHAANXI,
  'across provinces': ACROSS_PROVINCES,
  'of money that moves': MONEY_THAT_MOVES,
};

/** Each theme has a sandbox of its own; its stories follow one another in it. */
describe.each(Object.entries({ ...OWN_STORIES, 'at the hall': AT_THE_HALL }))('the stories %s', (_, stories) => {
  let bureau: OpenBureau;
  beforeAll(async () => {
    bureau = await openBureau();
  });
  afterAll(() => bureau.close());

  it.each(stories)('$people.0: $promise', async ({ steps }) => {
    const world = storiesOf(bureau);
    const happened: string[] = [];
    for (const [step] of steps) happened.push(await step(world));
    expect(happened).toEqual(steps.map(([, expected]) => expected));
    expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  });
});

it('are told for everybody, once', () => {
  const told = Object.values(OWN_STORIES).flatMap((stories) => stories.flatMap(({ people }) => people));
  expect([...told].sort()).toEqual(SANDBOX.people.map((person) => person.id).sort());
});

describe('whoever is under 16', () => {
  let bureau: OpenBureau;
  beforeAll(async () => {
    bureau = await openBureau();
  });
  afterAll(() => bureau.close());

  it.each([
    'chen-kexin',
    'shao-zihan',
    'shao-ziyue',
    'ge-yichen',
    'bai-lele',
    'bai-xiaoman',
    'yue-xing',
    'hui-ziang',
    'liu-yifan',
    'liu-yinuo',
  ])('shows no face: %s', async (id) => {
    const { name, idNumber } = personaOf(id);
    const body = { method: 'MOCK_FACE', name, idNumber };
    expect(await bureau.anyone.refused('openSession', { body })).toMatchObject({
      code: 'FACE_UNDER_AGE',
      params: { age: 16 },
    });
  });
});
