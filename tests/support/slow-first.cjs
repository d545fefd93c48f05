const { default: Sequencer } = require('@jest/test-sequencer');

/** What drives a browser takes longest and is begun first, so that no worker stands idle at the end; jest itself would begin with the longest texts. */
const SLOWEST = ['a11y', 'browser', 'walks-weapp', 'walks-h5', 'simulator', 'weapp', 'journeys', 'server'];

/** The longest of all. */
const LONGEST = ['stage-every-scenario.test.ts', 'whatever-happens.test.ts'];

const turnOf = (test) => {
  if (LONGEST.some((name) => test.path.endsWith(name))) return -1;
  const turn = SLOWEST.indexOf(test.context.config.displayName?.name);
  return turn === -1 ? SLOWEST.length : turn;
};

module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => turnOf(one) - turnOf(other) || (one.path < other.path ? -1 : 1));
  }
};
