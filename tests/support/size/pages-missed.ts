import type { PageFigures } from '../../../simulator/runner/figures';
import type { Line } from './line';

/** The pages of the app that nobody came to: of these there is no figure, so there must be none of these. */
export function missedLine(pages: readonly string[], measured: readonly Pick<PageFigures, 'route'>[]): Line {
  const seen = new Set(measured.map(({ route }) => route));
  const missed = pages.filter((page) => !seen.has(page));
  return {
    what: `weapp pages without a figure (${missed.join(', ') || 'none'})`,
    figure: missed.length,
    limit: 0,
    unit: '',
  };
}
