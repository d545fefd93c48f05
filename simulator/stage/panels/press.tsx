import type { StageControl } from '../controls';

interface PressAsked {
  readonly text: string;
  readonly onPress: () => void;
  readonly control?: StageControl;
  readonly isBusy?: boolean;
  readonly isMain?: boolean;
  /** Whether this is what holds now; absent: it is a deed, not a state. */
  readonly isOn?: boolean;
}

/** A button of the console; while a deed runs it waits. */
export function Press({ text, onPress, control, isBusy = false, isMain = false, isOn }: PressAsked) {
  return (
    <button
      type='button'
      className={isMain || isOn ? 'panel-press' : 'panel-other'}
      data-control={control}
      aria-disabled={isBusy}
      aria-pressed={isOn}
      onClick={() => {
        if (!isBusy) onPress();
      }}
    >
      {isOn ? `✓ ${text}` : text}
    </button>
  );
}
