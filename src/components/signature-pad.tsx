import { View } from '@tarojs/components';
import { furnitureWords } from '@/copy/furniture.copy';
import { inOneBreath } from '@/copy/wording';
import { browserProps } from '@/platform/browser-props';
import { Button } from './button';
import { classNames } from './class-names';
import { Question, type QuestionProps } from './question';
import { spoken } from './spoken';
import { compactStrokes, type Stroke, strokePicture } from './strokes';
import { useDrawing } from './use-drawing';
import './signature-pad.scss';

const maxStrokes = 60;

interface Props extends QuestionProps {
  /** Unique on the screen. */
  readonly id: string;
  readonly value: readonly Stroke[];
  readonly onChange: (strokes: readonly Stroke[]) => void;
}

type Pen = ReturnType<typeof useDrawing>;

interface Touched {
  readonly type: string;
  readonly touches?: ArrayLike<{ readonly clientX: number; readonly clientY: number }>;
}

const touchPoint = ({ touches }: Touched) => [touches?.[0]?.clientX ?? 0, touches?.[0]?.clientY ?? 0] as const;
const mousePoint = ({ clientX, clientY }: MouseEvent) => [clientX, clientY] as const;

const mouseProps = ({ start, move, end }: Pen) => ({
  onMouseDown: (event: MouseEvent) => start(mousePoint(event)),
  onMouseMove: (event: MouseEvent) => move(mousePoint(event)),
  onMouseUp: () => void end(),
  onMouseLeave: () => void end(),
});

function Ink({ stroke }: { readonly stroke: Stroke }) {
  const style: Record<string, string> = { '--stroke': strokePicture(stroke) };
  return <View className='g-signature__ink' style={style} />;
}

/** A box to sign in with a finger or a mouse. Offer a typed name beside it: not every hand can draw. */
export function SignaturePad({ id, value, onChange, label, hint, error }: Props) {
  const pen = useDrawing(id, (stroke) => onChange(compactStrokes([...value, stroke].slice(0, maxStrokes))));
  const isEmpty = value.length === 0 && pen.live.length === 0;
  const said = inOneBreath([label, value.length === 0 ? furnitureWords.signHere : furnitureWords.signed]);
  return (
    <View className={classNames('g-signature', error !== undefined && 'has-error')}>
      <Question label={label} hint={hint} error={error} />
      <View
        id={id}
        className='g-signature__pad'
        catchMove
        {...spoken({ role: 'img', label: said })}
        onTouchStart={(event) => pen.start(touchPoint(event))}
        onTouchMove={(event) => pen.move(touchPoint(event))}
        onTouchEnd={() => void pen.end()}
        onTouchCancel={() => void pen.end()}
        {...browserProps(mouseProps(pen))}
      >
        <View className='g-signature__line' />
        {isEmpty && <View className='g-signature__here'>{furnitureWords.signHere}</View>}
        {value.map((stroke) => (
          <Ink key={stroke.join(' ')} stroke={stroke} />
        ))}
        {pen.live.length > 0 && <Ink stroke={pen.live} />}
      </View>
      {value.length > 0 && (
        <View className='g-signature__clear'>
          <Button kind='quiet' icon='rotate-ccw' label={furnitureWords.clear} onPress={() => onChange([])} />
        </View>
      )}
    </View>
  );
}
