import type { Reminder } from '@/contract/reminder.contract';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import type { SayReminder } from './reminder-events.copy';

const isSharer = ({ side }: Reminder): boolean => side === 'SHARER';

const stands = ({ figures, way }: Reminder): string => {
  if (figures.ended !== undefined) return '家庭共济已经随着结束。';
  if (way.to === 'QUOTA') return '跨省共济的额度还在。';
  return figures.kind === 'FAMILY_CODE' ? '亲情账户还在，医保码还能出示。' : '家庭共济还在，没有结束。';
};

/** Until it is ended it pays, and the loss is the sharer's. policy-sources.md#family-changes */
const loss = (reminder: Reminder): string[] =>
  isSharer(reminder) && reminder.figures.kind === 'SHARING' && reminder.figures.ended === undefined
    ? ['不及时结束，多付的钱由您承担。']
    : [];

const died: SayReminder = (reminder, who, day) => ({
  title: `登记显示，${who}已去世`,
  lines: [`登记日期：${day}`, stands(reminder), '请您在方便的时候看一看。'],
});

const relationOver: SayReminder = (reminder, who, day) => ({
  title: `登记显示，您与${who}的关系已结束`,
  lines: [`登记日期：${day}`, stands(reminder), ...loss(reminder)],
});

const howGone = ({ figures }: Reminder): string => {
  // of the other side's insurance no more is told than that it is over
  if (figures.how === undefined) return '医保关系不再符合条件。';
  if (figures.how === 'NONE') return '现在没有参加医保。';
  const region = REGIONS[figures.region as RegionCode]?.name;
  return figures.how === 'MOVED' && region ? `参保地转到了${region}。` : '不再是职工医保，没有个人账户。';
};

const insuranceGone: SayReminder = (reminder, who) => ({
  title:
    reminder.figures.whose === reminder.side ? `您的医保变了，与${who}的共济用不了` : `${who}的医保变了，共济用不了`,
  lines: [howGone(reminder), '家庭共济还在，但付不了钱。'],
});

const endedByInsurance: SayReminder = (reminder, who, day) => ({
  title: `与${who}的家庭共济已结束`,
  lines: [`${day}，医保关系变了，自动结束。`, isSharer(reminder) ? '您的钱不再替对方支付。' : '看病买药请自付。'],
});

const cameOfAge = (reminder: Reminder, who: string): string => {
  if (!isSharer(reminder)) return '您满 16 岁了';
  return reminder.figures.part === 'AHEAD' ? `${who}快满 16 岁` : `${who}满 16 岁了`;
};

const sharingSixteen: SayReminder = (reminder, who, day) => ({
  title: cameOfAge(reminder, who),
  lines: [
    `生日：${day}`,
    isSharer(reminder) ? '满 16 岁可以自己登录、自己结束共济。' : `${who}的账户在替您付钱。您可以看，也可以结束。`,
    '共济照旧，请看一看内容。',
  ],
});

const codeSixteen: SayReminder = (reminder, who, day) => ({
  title: cameOfAge(reminder, who),
  lines: [
    `生日：${day}`,
    ...(isSharer(reminder)
      ? ['亲情账户照旧，当初是监护人替孩子承诺的。', '要由本人确认，请移除后再添加。']
      : [`${who}能出示您的医保码。`, '您可以保留，也可以移除。']),
  ],
});

/** What happened in a family, or to an insurance. */
export const lifeInWords = {
  DIED: died,
  RELATION_OVER: relationOver,
  INSURANCE_GONE: insuranceGone,
  ENDED_BY_INSURANCE: endedByInsurance,
  SHARING_SIXTEEN: sharingSixteen,
  CODE_SIXTEEN: codeSixteen,
} as const satisfies Readonly<Record<string, SayReminder>>;
