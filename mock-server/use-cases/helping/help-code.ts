import { type Day, dayOf, type Moment } from '@/domain/calendar';
import { maskName } from '@/domain/person/masking';
import { newId } from '../../chance';
import { derive } from '../../fingerprint';
import { insertSms } from '../../store/inbox';
import { secretOf } from '../../store/meta';
import type { Query } from '../../store/store';

/** What only the phone of whoever is asked can tell. */
export const helpCodeHash = async (q: Query, helpingId: string, code: string): Promise<string> =>
  derive(await secretOf(q), `helping:${helpingId}:${code}`);

interface Invited {
  helperName: string;
  lastDay: Day;
  /** Until when the code is good, where that is told as a moment. */
  untilText?: string;
  phone: string;
}

/** The code goes to the person's own phone and nowhere else; they hear of it before the helper has an answer. */
export const tellInvited = async (
  tx: Query,
  { helperName, lastDay, untilText, phone }: Invited,
  code: string,
  at: Moment,
): Promise<void> => {
  const open = untilText ?? (lastDay === dayOf(at) ? '今天 24 点前有效' : '24 小时内有效');
  const text = `【共济沙盒】${maskName(helperName)}想用您的名义帮您办事，验证码 ${code}，${open}。打开“共济”，点“有人想帮我办”。同意以前请看清办哪些事。不同意不用理会，也不要把验证码告诉别人。`;
  await insertSms(tx, { id: newId(), phone, text, code, at });
};
