import type { KinshipPaper } from '@/domain/hall/decide-kinship-entry';
import type { HallMatter } from '@/domain/hall/hall-matters';
import type { Fen } from '@/domain/money';
import type { CardState } from '@/domain/person/insurance';
import { yuan } from './wording';

/** What is asked for each matter at the counter, and what the clerk's button says. */
export const clerkMatterWords = {
  check: {
    title: '请念给办事人听',
    lead: '都对了，再确认办理。现在还没有改动。',
    fix: '返回修改',
    confirm: {
      START_SHARING: '确认绑定',
      CHANGE_TERMS: '确认变更',
      END_SHARING: '确认解绑',
      TRANSFER: '确认转钱',
      PAY_PREMIUM: '确认缴费',
      ANSWER_QUOTA: '确认答复',
      REGISTER_PHONE: '确认登记',
      REGISTER_KINSHIP: '确认登记',
      REPLACE_CARD: '确认补办',
    } satisfies Record<HallMatter, string>,
  },
  change: {
    whom: '改和哪一位的共济',
    nobody: '办事人现在没有可以改的共济关系。',
    missing: '还没有选改哪一位。请选一位。',
  },
  transfer: {
    amount: '转多少（元）',
    hint: {
      WHOLE_ACCOUNT: (fen: Fen) => `办事人的账户现在能转 ${yuan(fen)}。`,
      EARLIER_YEARS: (fen: Fen) => `办事人的历年账户有 ${yuan(fen)}，当年的钱不能转。`,
    },
    figures: '请填大于零的金额，最多两位小数。',
    row: '转出金额',
    notice: '打印告知书给办事人签',
  },
  quota: {
    none: '现在没有等办事人答复的跨省共济额度。',
    which: '答复哪一笔额度',
    from: (name: string, totalFen: Fen) => `${name}给的 ${yuan(totalFen)}`,
    answer: '办事人怎么说',
    says: { ACCEPT: '接受', REFUSE: '不接受' },
    whichMissing: '还没有选答复哪一笔。请选一笔。',
    answerMissing: '还没有选接受不接受。请问办事人。',
    row: '跨省共济额度',
    said: '答复',
    notice: '打印被共济人告知书给办事人签',
  },
  phone: {
    number: '手机号',
    hint: '办事人自己在用的，11 位。以后用它登录和收短信。',
    figures: '请填 11 位手机号。',
    row: '新登记的手机号',
  },
  kinship: {
    both: '两个人都要到场，带能证明关系的证件。不能代办。',
    paper: '看的是哪一份证件',
    papers: {
      MARRIAGE_CERTIFICATE: '结婚证',
      HOUSEHOLD_REGISTER: '户口簿',
      BIRTH_CERTIFICATE: '出生医学证明',
    } satisfies Record<KinshipPaper, string>,
    paperMissing: '还没有选看的证件。请选一份。',
    row: '看过的证件',
  },
  card: {
    states: {
      IN_USE: '社保卡状态正常，不用补办。',
      CANCELLED: '社保卡已经注销。补办以后马上可以用。',
      CANCELLING: '社保卡正在注销。补办以后马上可以用。',
    } satisfies Record<CardState, string>,
  },
} as const;
