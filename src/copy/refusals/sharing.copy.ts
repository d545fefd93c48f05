import type { RefusalPart } from './refusal-copy';

export const CONSENT_AND_STAGES_REFUSALS = {
  NOTICE_OUTDATED: { happened: '告知书或承诺书有了新版本，没有办理。', now: '请重新阅读新版本，再确认。' },
  PLEDGE_MISSING: { happened: '还没有签承诺书，没有办理。', now: '请先签承诺书。' },
  SIGNATURE_MISMATCH: { happened: '签的名字和您的姓名不同，没有办理。', now: '请签您本人的姓名。' },
  SHARING_ENDED: { happened: '共济关系已经解除，没有用到共济账户。', now: '如还要共济，请重新绑定。' },
  MOVE_NOT_YOURS: { happened: '这一步要由对方来做，没有改动。', now: '请联系对方，在对方手机上办理。' },
  USES_EMPTY: { happened: '一项用途也没有选，没有改动。', now: '请至少选一项；不想再共济，可以解绑。' },
  USE_NOT_IN_REGION: { happened: '您的参保地没有这项用途，没有改动。', now: '请选择列出的用途。' },
} satisfies RefusalPart;
