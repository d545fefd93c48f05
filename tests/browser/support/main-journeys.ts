import { GUANGDONG_WAY } from './guangdong-way';
import { HEBEI_WAY } from './hebei-way';
import { HELPING_SCENES } from './helping-scenes';
import type { MainWay } from './main-way';
import { PREMIUM_SCENES } from './premium-scenes';
import { REASON_SCENES } from './reason-scenes';
import type { Scene } from './scene';
import { press, signInAs } from './walk';

/** From signing in to the end of the sharing, back at home after each part. */
const wholeWay = (way: MainWay): Scene => ({
  name: `bind, read, pay and unbind in ${way.region}`,
  pages: [],
  play: async ({ world, pickUp }) => {
    const phone = await pickUp();
    const goHome = () => press(phone.page, '返回首页');
    await signInAs(phone.page, way.sharerName);
    await way.addMother(phone);
    await goHome();
    await world.settleAtHospital(way.mother.id);
    await way.readRecord(phone);
    await phone.open();
    await way.payPremium(phone);
    await goHome();
    await way.unbind(phone);
    await goHome();
  },
});

/** The whole way in two regions, and a bill that is tried. */
export const WHOLE_WAYS: readonly Scene[] = [wholeWay(HEBEI_WAY), wholeWay(GUANGDONG_WAY), ...REASON_SCENES];

/** What most people come for: besides, premiums of several and helping a relative. */
export const MAIN_JOURNEYS: readonly Scene[] = [...WHOLE_WAYS, ...PREMIUM_SCENES, ...HELPING_SCENES];
