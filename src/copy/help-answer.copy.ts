import { dayWords } from './wording';

/** To whoever is asked whether another may act in their name. */
export const helpAnswerWords = {
  title: '有人想帮您办',
  key: {
    lead: '验证码在您自己的手机短信里，不要告诉别人。',
    leadBeside: '验证码在您自己的手机短信里。由您自己填，不要念给别人听。',
    phone: '您的手机号',
    phoneWrong: '请填 11 位手机号。',
    code: '短信里的 6 位验证码',
    codeHint: '24 小时内有效，只能用一次。不用着急。',
    again: '没收到？再发一次',
    newest: '以最新一条短信为准。',
    codeWrong: '请填 6 位数字。',
    open: '打开看看',
    face: '模拟刷脸（演示）',
  },
  silence: '没有收到答复，请再按一次。不会重复办理。',
  read: {
    title: (helper: string) => `${helper} 想用您的名义办事`,
    lead: '同意和不同意都可以，由您决定。',
    whom: '您是',
    agree: '同意',
    refuse: '不同意',
    notNow: '我现在不方便说话（算不同意）',
    waitingFor: '正在读取告知书',
    unread: '告知书还没有读到，请过一会儿再按。',
  },
  done: {
    AGREED: {
      word: '您已同意',
      sentence: (lastDay: string) => `到 ${dayWords(lastDay)}为止。您随时可以结束。`,
      next: '每办一件，您都会收到短信。要结束，请登录后点“帮家人办”。',
    },
    REFUSED: {
      word: '没有同意',
      sentence: () => '谁也不能用您的名义办事。',
      next: '不用做别的事。',
    },
  },
  nextTitle: '接下来',
  giveBack: '好了，把手机交还',
} as const;
