import { View } from '@tarojs/components';
import { classNames } from './class-names';
import './icon.scss';

/** The icons in use (Lucide, ISC); each has its line in icon.scss. */
export type IconName =
  | 'check'
  | 'x'
  | 'plus'
  | 'chevron-left'
  | 'chevron-right'
  | 'chevron-down'
  | 'circle-check'
  | 'circle-x'
  | 'circle-alert'
  | 'circle-minus'
  | 'clock'
  | 'info'
  | 'pencil'
  | 'users-round'
  | 'user-round'
  | 'user-round-plus'
  | 'heart-handshake'
  | 'wallet'
  | 'receipt-text'
  | 'hand-heart'
  | 'map-pin'
  | 'volume-2'
  | 'circle-stop'
  | 'wifi-off'
  | 'rotate-ccw'
  | 'a-large-small'
  | 'id-card'
  | 'phone'
  | 'calendar-days'
  | 'scroll-text'
  | 'log-out'
  | 'shield-check'
  | 'hospital'
  | 'download'
  | 'languages';

interface Props {
  readonly name: IconName;
  /** 1 is a little more than the height of the text beside it. */
  readonly scale?: number;
  readonly className?: string;
}

/** A line icon in the colour of the text around it. It never speaks: a word always stands beside it. */
export function Icon({ name, scale, className }: Props) {
  const style = scale === undefined ? {} : { style: { fontSize: `calc(var(--icon) * ${scale})` } };
  return <View className={classNames('g-icon', `g-icon--${name}`, className)} {...style} />;
}
