import { LARGE_PX } from './support/audited';
import { everyPage } from './support/every-page';

describe('in large letters', () => {
  everyPage({ query: '?ui=elder', leastPx: LARGE_PX });
});
