import { View } from '@tarojs/components';
import { spoken } from './spoken';
import { type Stroke, strokePicture } from './strokes';
import './signature.scss';

/** A signature that was drawn, as it stands on the paper. */
export const Signature = ({ label, strokes }: { readonly label: string; readonly strokes: readonly Stroke[] }) => (
  <View className='g-signed' {...spoken({ role: 'img', label })}>
    {strokes.map((stroke) => {
      const style: Record<string, string> = { '--stroke': strokePicture(stroke) };
      return <View className='g-signed__ink' key={stroke.join(' ')} style={style} />;
    })}
  </View>
);
