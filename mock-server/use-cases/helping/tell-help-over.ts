import type { Moment } from '@/domain/calendar';
import { maskName } from '@/domain/person/masking';
import { diedOn } from '../../store/deaths';
import type { HelpingRow } from '../../store/helpings';
import type { Query } from '../../store/store';
import { tell } from '../tell-beneficiary';

/** What is said to the helper of the person helped, and to that person of the helper; who needs no word has none. */
interface Texts {
  toHelper?: (helped: string) => string;
  toHelped?: (helper: string) => string;
}

const OVER = {
  WITHDRAWN: { toHelped: (helper) => `${helper}撤销了帮您办事的申请，您不用答复。` },
  DECLINED: { toHelper: (helped) => `${helped}没有同意您帮忙办事。` },
  BY_HELPER: { toHelped: (helper) => `${helper}结束了帮办。从现在起，对方不能再用您的名义办事。` },
  BY_HELPED: { toHelper: (helped) => `${helped}结束了帮办。从现在起，您不能再用对方的名义办事。` },
  LAPSED: {
    toHelper: (helped) => `您帮${helped}办事已经到期。从现在起，您不能再用对方的名义办事。`,
    toHelped: (helper) => `${helper}帮您办事已经到期。从现在起，对方不能再用您的名义办事。`,
  },
  EXPIRED: {
    toHelper: (helped) => `${helped}没有按时答复，帮办的申请已经失效。还要帮办，请再申请。`,
    toHelped: (helper) => `${helper}想帮您办事的申请已经失效，您不用答复。`,
  },
  BY_REGISTER: {
    toHelper: (helped) => `登记有变，您帮${helped}办事已经结束。从现在起，您不能再用对方的名义办事。`,
    toHelped: (helper) => `登记有变，${helper}帮您办事已经结束。从现在起，对方不能再用您的名义办事。`,
  },
} as const satisfies Record<string, Texts>;

const tellLiving = async (tx: Query, personId: string, text: string, at: Moment): Promise<void> => {
  if ((await diedOn(tx, personId)) === null) await tell(tx, personId, text, at);
};

/** An invitation or a consent is over: whoever did not end it reads so, each in words of their own. */
export const tellHelpOver = async (tx: Query, row: HelpingRow, why: keyof typeof OVER, at: Moment): Promise<void> => {
  const { toHelper, toHelped }: Texts = OVER[why];
  if (toHelper) await tellLiving(tx, row.helperId, toHelper(maskName(row.helpedName)), at);
  if (toHelped) await tellLiving(tx, row.helpedId, toHelped(maskName(row.helperName)), at);
};
