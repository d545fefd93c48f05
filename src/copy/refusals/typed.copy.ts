import { dayIn, type Params, type RefusalPart, textIn } from './refusal-copy';

export const TYPED_REFUSALS = {
  NAME_MISSING: { happened: '还没有填姓名。', now: '请填身份证上的姓名。' },
  NAME_HAS_DIGITS: { happened: '姓名里有数字。', now: '请填身份证上的姓名。' },
  ID_LENGTH: {
    happened: (params: Params) =>
      params.length === 0 ? '还没有填证件号码。' : `证件号码现在是 ${textIn(params, 'length', '0')} 位。`,
    now: '请对照证件，填满 18 位。',
  },
  ID_CHARACTERS: { happened: '证件号码里有不该有的字。', now: '只有数字，最后一位可以是 X。' },
  ID_BIRTH_DATE: { happened: '证件号码里的出生日期不存在。', now: '请核对第 7 位到第 14 位。' },
  ID_CHECKSUM: { happened: '证件号码有一位填错了。', now: '请对照证件，一位一位核对。' },
  NAME_ID_MISMATCH: { happened: '姓名与证件号码对不上，没有办理。', now: '请核对这两项，要和参保登记一致。' },
  DAY_TOO_FAR: {
    happened: '日期太远了，没有办理。',
    now: (params: Params) => `请填 ${dayIn(params, 'latest')}或更早的日期。`,
  },
} satisfies RefusalPart;
