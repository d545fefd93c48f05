/** Walks whose ways the scenes of tests/a11y walk in the browser as well, step for step. docs/decisions/0153 */
const PLAYED_AS_SCENES = [
  'add-flows',
  'shanxi',
  'zhejiang',
  'cross-province',
  'employer',
  'hall',
  'family-code',
  'money-moves',
  'statement',
];

/** What the walks of the browser leave out: nothing with `GONGJI_WALKS=all`. */
const leftOut = () =>
  process.env.GONGJI_WALKS === 'all' ? [] : [`/tests/walks/(${PLAYED_AS_SCENES.join('|')})\\.test\\.ts$`];

module.exports = { leftOut };
