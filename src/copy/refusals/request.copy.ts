import type { RefusalPart } from './refusal-copy';

export const REQUEST_REFUSALS = {
  INVALID_INPUT: { happened: '填写的内容不完整，没有办理。', now: '请检查标出的地方，再试一次。' },
  IDEMPOTENCY_KEY_MISSING: { happened: '这次少了办理编号，没有办理。', now: '请返回上一页，重新提交。' },
  IDEMPOTENCY_KEY_REUSED: { happened: '这个编号已用于另一次办理，这次没有办理。', now: '请返回上一页，重新提交。' },
  NOT_FOUND: { happened: '没有找到这条记录。', now: '请回到列表，重新选择。' },
  METHOD_NOT_ALLOWED: { happened: '这件事不是这样办的，没有办理。', now: '请返回上一页，重新提交。' },
  BODY_TOO_LARGE: { happened: '这次交的内容太多，没有办理。', now: '请少写一些，再试一次。' },
  HOST_UNKNOWN: { happened: '这个网址不是演示局的，没有办理。', now: '请从“共济”的网址重新打开。' },
  ORIGIN_UNKNOWN: { happened: '这次是从别的网页来的，没有办理。', now: '请从“共济”的网址重新打开。' },
  STORE_AWAY: {
    happened: '演示局现在连不上，这次没有办理。',
    now: '请过一会儿再试，或告诉管演示局的人。',
  },
  NO_ROOM: {
    happened: '演示局存不下新的记录，这次没有办理。',
    now: '请过一会儿再试，或告诉管演示局的人。',
  },
  CLOCK_BACKWARDS: { happened: '演示时间只能向前走。', now: '要回到过去，请让演示重新开始。' },
} satisfies RefusalPart;
