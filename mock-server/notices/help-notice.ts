import type { NoticeText } from './notice-text';
import { SANDBOX_PARAGRAPH } from './sandbox-paragraph';

/** 帮办告知书: what somebody reads before they let another act in their name. Ours. policy-sources.md#helping */
export const HELP_NOTICE: NoticeText = {
  kind: 'HELP_NOTICE',
  region: 'national',
  version: '2026-11-20',
  publishedOn: '2026-11-20',
  title: '请家人帮办告知书（沙盒）',
  summary: [
    '同意以后，这位家人可以用您的名义办事。',
    '只能办上面写的事，到期自动停止。',
    '您随时可以结束，不用说理由。',
  ],
  paragraphs: [
    '您可以同意，也可以不同意。不同意不用说理由，也不影响您自己办事。',
    '家人只能办您同意的事。要缴的钱加起来，不会超过您同意的总数。',
    '同意缴费的，家人可以缴居民医保费和长护险费。钱从您的账户里扣。',
    '同意办共济的，家人可以办家庭共济。也可以改内容、撤销申请。',
    '同意解除的，家人可以解除省内和跨省共济。也可以移除亲情账户的家人。',
    '家人不能替您签名、转钱给别人、退费、出示医保码。',
    '每办一件，您都会收到短信。办成的、没办成的，您和家人都看得到。',
    '您和家人谁都可以结束。一结束，家人就不能再替您办。',
    '不要把登录验证码告诉任何人。请不要在别人催促时同意。',
    SANDBOX_PARAGRAPH,
  ],
};
