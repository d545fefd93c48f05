import { powerWords as words } from '../../words/panels';
import { type Power, stageServer } from '../ask-stage';
import { useDeed } from '../use-deed';
import { useWatched } from '../use-watched';
import { Said } from './deed-said';
import { Press } from './press';

const stateOf = (power: Power | null): string => {
  if (power === null) return words.reading;
  return power.isUp ? words.up : words.down;
};

/** The power of the bureau: cut and given again, with nothing that was promised lost. */
export function PowerBlock() {
  const { value: power, trouble, lookNow } = useWatched(stageServer.readPower);
  const { isBusy, said, act } = useDeed();
  const turn = (deed: 'KILL' | 'START'): void => {
    void act(
      () => stageServer.setPower(deed),
      () => {
        lookNow();
        return null;
      },
    );
  };
  return (
    <div className='stage-block'>
      <h3>{words.title}</h3>
      <p role='status'>{isBusy ? words.working : (trouble ?? stateOf(power))}</p>
      <div className='stage-row'>
        {power?.isUp === false ? (
          <Press text={words.start} control='BUREAU_START' isMain isBusy={isBusy} onPress={() => turn('START')} />
        ) : (
          <Press text={words.kill} control='BUREAU_KILL' isBusy={isBusy} onPress={() => turn('KILL')} />
        )}
      </div>
      <Said said={said} />
    </div>
  );
}
