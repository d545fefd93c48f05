import { furnitureWords } from '@/copy/furniture.copy';
import { Button } from './button';
import { EmptyState } from './empty-state';

interface Props {
  /** What happened: 现在连不上网。 */
  readonly title: string;
  /** What it means and what to do: 您的钱没有变动，请稍后再试。 */
  readonly children: string;
  readonly onRetry: () => unknown;
}

/** The screen could not be fetched: what happened, what to do, and a way to try again. */
export function TroubleState({ title, children, onRetry }: Props) {
  const action = <Button kind='secondary' icon='rotate-ccw' label={furnitureWords.retry} onPress={onRetry} />;
  return (
    <EmptyState drawing='cloud' title={title} action={action}>
      {children}
    </EmptyState>
  );
}
