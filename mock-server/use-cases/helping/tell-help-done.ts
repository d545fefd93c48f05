import type { EndpointName } from '@/contract/endpoints';
import type { HELP_NEEDS } from '@/contract/help-needs';
import type { Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import { maskName } from '@/domain/person/masking';
import type { HelpingRow } from '../../store/helpings';
import type { Query } from '../../store/store';
import { tell } from '../tell-beneficiary';

type Acting = 'BIND' | 'PAY_PREMIUM' | 'UNBIND';

/** The doors at which a helper changes something. */
type ActingDoor = { [D in EndpointName]: (typeof HELP_NEEDS)[D] extends Acting ? D : never }[EndpointName];

/** TypeScript stops here when a helper may do what the person is not told in words. */
const DONE_WORDS: Readonly<Record<ActingDoor, string>> = {
  startSharing: '办了家庭共济',
  changeSharingTerms: '改了家庭共济的内容',
  withdrawSharing: '撤销了家庭共济的申请',
  endSharing: '解除了家庭共济',
  endCrossProvinceSharing: '结束了跨省共济',
  endFamilyCode: '移除了亲情账户里的家人',
  payResidentPremium: '缴了居民医保',
  payPremiumsTogether: '缴了居民医保',
  payLongTermCare: '缴了长护险',
};

const wordsOf: Partial<Record<EndpointName, string>> = DONE_WORDS;

/** The person hears of each deed done in their name, before the helper has the answer. */
export const tellHelpDone = async (
  tx: Query,
  { helpedId, helperName }: HelpingRow,
  { name, about, amountFen, at }: { name: EndpointName; about: string | null; amountFen: Fen; at: Moment },
): Promise<void> => {
  const money = amountFen > 0 ? ` ${(amountFen / 100).toFixed(2)} 元` : '';
  const whom = about === null ? '' : `（${about}）`;
  // ending the help ends no sharing
  const undo = name === 'startSharing' ? '先解绑，再结束帮办' : '结束帮办';
  const text = `${maskName(helperName)}替您${wordsOf[name] ?? '办了一件事'}${whom}${money}。不是您的意思，请登录“共济”${undo}，或到医保大厅核对。`;
  await tell(tx, helpedId, text, at);
};
