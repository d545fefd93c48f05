import { addIn, goHome, openRelative } from './add-in-region';
import { putFirst } from './beijing-way';
import { pagesOf, type Scene, type ScenePhone, type Stage } from './scene';
import { changeCeiling, payOnPledge, unbindTomorrow } from './shanxi-ways';
import { arriveAt, press, signInAs } from './walk';
import { withdraw } from './zhejiang-ways';

const addedBy = async ({ world, pickUp }: Stage, region: Parameters<typeof addIn>[1]): Promise<ScenePhone> => {
  const phone = await pickUp();
  await addIn({ world, phone }, region, phone.look);
  return phone;
};

const adding = (region: Parameters<typeof addIn>[1], pages: string): Scene => ({
  name: `a relative is added in ${region}`,
  pages: pagesOf('add-relative', pages),
  play: async (stage) => {
    await addedBy(stage, region);
  },
});

const SHANXI: Scene = {
  name: 'a sharing in 山西 from its notice to its end',
  pages: [
    ...pagesOf('add-relative', 'notice form terms pledge pledge-review check result'),
    ...pagesOf('one-relative', 'overview terms terms-check terms-result end end-result'),
    ...pagesOf('pay-premium', 'person check pledge result'),
    'my-relatives/list',
    'records/certificate',
  ],
  play: async (stage) => {
    const phone = await addedBy(stage, 'shanxi');
    await goHome(phone);
    await press(phone.page, /^家庭成员/);
    await arriveAt(phone.page, '我授权的家庭成员 · 有效');
    await phone.look('relatives');
    const toMother = () => openRelative(phone, /^家庭成员/, /^冀\*兰/);
    await toMother();
    await phone.look('relative');
    await changeCeiling(phone, '800');
    await toMother();
    await payOnPledge(phone, /^冀\*兰/);
    await toMother();
    await unbindTomorrow(phone);
  },
};

const ZHEJIANG: Scene = {
  name: 'a case in 浙江 is withdrawn',
  pages: pagesOf('one-relative', 'overview withdraw withdraw-result'),
  play: async ({ pickUp }) => {
    const phone = await pickUp();
    await signInAs(phone.page, '骆敏');
    await openRelative(phone, /^家庭共济查询/, /^娄\*云/);
    await phone.look('case');
    await withdraw(phone);
  },
};

const BEIJING: Scene = {
  name: 'a mother in 北京 says whose money comes first',
  pages: ['home', 'sharer-order/list'],
  play: async ({ pickUp }) => {
    const phone = await pickUp();
    await signInAs(phone.page, '孟兰');
    await phone.look('home');
    await putFirst(phone, /^置顶 2\. 孟/);
  },
};

const NETWORK: Scene = {
  name: 'the family network of 宁波 is dissolved by its initiator',
  pages: pagesOf('my-relatives', 'list dissolve dissolved'),
  play: async ({ pickUp }) => {
    const { page, look } = await pickUp();
    await signInAs(page, '柳志航');
    await press(page, /^我的家庭共济网/);
    await page.getByRole('button', { name: '解散家庭共济网' }).waitFor();
    await look('network');
    await press(page, '解散家庭共济网');
    await arriveAt(page, '确定要解散吗？');
    await look('dissolve');
    await press(page, '确认解散');
    await arriveAt(page, '已解散');
    await look('dissolved');
  },
};

export const REGION_SCENES: readonly Scene[] = [
  adding('hebei', 'form notice pledge check result'),
  adding('guangdong', 'list form check result'),
  SHANXI,
  adding('ningbo', 'notice situation form terms check result'),
  adding('zhejiang', 'notice situation form terms check result'),
  ZHEJIANG,
  adding('jiangsu', 'form terms notice pledge check results'),
  adding('gansu', 'notice questions form member-face check result'),
  adding('beijing', 'notice form check result'),
  BEIJING,
  adding('shandong', 'form terms notice pledge check result'),
  adding('ningbo-network', 'notice form check result'),
  NETWORK,
];
