import type { Tongue } from '../say';
import { helping } from './plain/helping';
import { journeys } from './plain/journeys';
import { refusals } from './plain/refusals';

/** 简明: the same Chinese, wherever a sentence is longer than fifteen characters, in shorter ones. */
export const PLAIN: Tongue = {
  ...journeys,
  ...refusals,
  ...helping,
};
