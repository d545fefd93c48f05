import { View } from '@tarojs/components';
import './drawing.scss';

export type DrawingName = 'people' | 'paper' | 'cloud';

/** A quiet line drawing for a screen that has nothing to list. */
export const Drawing = ({ name }: { readonly name: DrawingName }) => (
  <View className={`g-drawing g-drawing--${name}`} />
);
