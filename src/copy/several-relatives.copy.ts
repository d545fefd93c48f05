import type { Kinship } from '@/domain/person/kinship';
import { maskName } from '@/domain/person/masking';
import { KINSHIP_WORDS } from './kinship.copy';
import { withNote } from './wording';
/** Several relatives in one form. */
export const severalWords = {
  lead: (relative: string, max: number) => `请对照${relative}的证件填写。一次最多填 ${max} 位。`,
  gathered: (count: number) => `已经填好 ${count} 位`,
  inForm: (place: number) => `第 ${place} 位`,
  change: '修改',
  remove: '删除',
  dropThis: '不办这一位',
  full: (max: number) => `一次最多填 ${max} 位，已经填满。`,
  twice: '这个号码已经填过。请填另一位，或点「下一步」。',
  /** One among several: 使用人 2 */
  relative: (relative: string, place: number) => `${relative} ${place}`,
  results: {
    under: '正在一位一位办理',
    title: '办理结果',
    lead: '每位各办一件，下面是各自的结果。',
    states: { waiting: '等待', sending: '正在办理', checking: '正在核实', lost: '找不到记录', refused: '未办成' },
    later: '前一位有了结果，再办这一位。',
    sending: '请稍候，不用再按一次。',
    checking: '还没有收到答复，用同一编号再问，不会重复办理。',
    lost: '这部手机上没有这次办理的记录。',
    askAgain: '再问一次',
    repair: (count: number) => `修改没办成的 ${count} 位`,
    allDone: (count: number) => `${count} 位都办好了。`,
    someDone: (done: number, refused: number) => `${done} 位办好了，${refused} 位没有办成。`,
  },
} as const;

/** 刘*兰（父母） */
export const aboutRelative = ({ name, kinship }: { name: string; kinship: Kinship | null }): string =>
  kinship ? withNote(maskName(name), KINSHIP_WORDS[kinship]) : maskName(name);
