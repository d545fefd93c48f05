import { everyPage } from './support/every-page';

describe('in large letters', () => {
  everyPage({ query: '?ui=elder', leastPx: 60 });
});
