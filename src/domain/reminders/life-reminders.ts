import { ageOn, type Day, yearOf } from '../calendar';
import { FACE_FROM_AGE } from '../person/of-age';
import type { Reminder } from './reminder';
import { daysBetween } from './reminder-days';
import { REMINDER_POLICY } from './reminder-policy';
import type { Tie } from './tie';

export const sixteenthBirthday = (bornOn: Day): Day => `${yearOf(bornOn) + FACE_FROM_AGE}${bornOn.slice(4)}`;

type Happened = Pick<Reminder, 'code' | 'dueOn' | 'matter'>;

/** A death, or else a relation that is over: what stands on it is the reader's to end. policy-sources.md#family-changes */
const whatHappened = ({ id, otherDiedOn, relationEndedOn }: Tie): Happened | null => {
  if (otherDiedOn !== null) return { code: 'DIED', dueOn: otherDiedOn, matter: `${id}:${otherDiedOn}` };
  if (relationEndedOn === null) return null;
  return { code: 'RELATION_OVER', dueOn: relationEndedOn, matter: `${id}:${relationEndedOn}` };
};

/** Told until what stands on it is ended: until then the sharing pays, and the loss is the sharer's. */
export const remindOfFamily = (tie: Tie): Reminder[] => {
  const happened = tie.isLive ? whatHappened(tie) : null;
  if (!happened) return [];
  return [{ ...happened, side: tie.side, other: tie.other, way: tie.endWay, figures: { kind: tie.kind } }];
};

/** Whether a pledge for a child, and not the child, stands behind it. policy-sources.md#face-age */
const isBegunForChild = ({ begunOn, beneficiaryBornOn, isConfirmedByBeneficiary }: Tie): boolean =>
  !isConfirmedByBeneficiary && ageOn(beneficiaryBornOn, begunOn) < FACE_FROM_AGE;

/** Before the birthday and from it on are two matters; the child alone reads it only from the day on, with a face of their own. */
const partOfBirthday = (tie: Tie, today: Day): 'AHEAD' | 'COME' | null => {
  const { before, after } = REMINDER_POLICY.birthdayDays;
  const daysLeft = daysBetween(today, sixteenthBirthday(tie.beneficiaryBornOn));
  if (daysLeft > before || daysLeft < -after) return null;
  if (daysLeft <= 0) return 'COME';
  return tie.side === 'SHARER' ? 'AHEAD' : null;
};

/** At 16 the relative speaks for themself: what was done for a child is looked at anew. policy-sources.md#reminders-sixteen */
export const remindOfSixteen = (tie: Tie, today: Day): Reminder[] => {
  if (!tie.isLive || tie.kind === 'QUOTA' || !isBegunForChild(tie)) return [];
  const part = partOfBirthday(tie, today);
  if (part === null) return [];
  const isCode = tie.kind === 'FAMILY_CODE';
  return [
    {
      code: isCode ? 'CODE_SIXTEEN' : 'SHARING_SIXTEEN',
      side: tie.side,
      other: tie.other,
      matter: `${tie.id}:${part}`,
      dueOn: sixteenthBirthday(tie.beneficiaryBornOn),
      way: isCode ? { to: 'FAMILY_CODES', id: null } : { to: 'SHARING', id: tie.id },
      figures: { part },
    },
  ];
};
