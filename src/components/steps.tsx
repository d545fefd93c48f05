import { View } from '@tarojs/components';
import { classNames } from './class-names';
import { Icon } from './icon';
import { spoken } from './spoken';
import './steps.scss';

export interface Step {
  readonly name: string;
  /** When it was, or will be. */
  readonly when: string;
  readonly isDone: boolean;
}

/** How far something has come: every step with its word and its time, the done ones ticked. */
export const Steps = ({ steps }: { readonly steps: readonly Step[] }) => (
  <View className='g-steps' {...spoken({ role: 'list' })}>
    {steps.map(({ name, when, isDone }) => (
      <View className={classNames('g-step', isDone && 'is-done')} key={name} {...spoken({ role: 'listitem' })}>
        <View className='g-step__mark'>
          <Icon name={isDone ? 'circle-check' : 'clock'} />
        </View>
        <View className='g-step__words'>
          <View className='g-step__name'>{name}</View>
          <View className='g-step__when'>{when}</View>
        </View>
      </View>
    ))}
  </View>
);
