import { sourceFiles } from '../support/source-files';

/** The amount of an order or of a bill, made into words or figures without its basis. */
const BARE = /(?:yuan\(|<Money amountFen=\{)(?:\w+\??\.)*(?:order|due|premium)\??\.amountFen/g;
const OF_A_PREMIUM = /\bPremium(?:Order|Record|Bill|sTogether)\b|\bOwnPremium\b|\bpremiumInWords\b/;
const MARKED = /\bbasis\b|\bPremiumAmount\b|\bpremiumInWords\b/;

const bareIn = (text: string): string[] => [...text.matchAll(BARE)].map(([found]) => found);

const files = sourceFiles('src/pages', 'src/frames', 'src/copy').filter(({ text }) => /amountFen/.test(text));

test('no screen shows the amount of a premium but with the mark of a figure without a source', () => {
  const own = files
    // another insurance, with a mark of its own for every amount
    .filter(({ file }) => !file.includes('long-term-care'))
    .flatMap(({ file, text }) => bareIn(text).map((found) => `${file}: ${found}`));
  expect(own).toEqual([]);
});

test('whoever handles the amount of a premium handles its basis too', () => {
  const unmarked = files.filter(({ text }) => OF_A_PREMIUM.test(text) && !MARKED.test(text)).map(({ file }) => file);
  // sends the amount that was shown; shows none
  expect(unmarked).toEqual(['src/pages/pay-premium/pay-now.ts']);
});

test.each([
  ['answer: yuan(order.amountFen)', 1],
  ['<Money amountFen={bill.due.amountFen} />', 1],
  ['yuan(due?.amountFen ?? 0)', 1],
  ['premiumInWords(order)', 0],
  ['<PremiumAmount amountFen={order.amountFen} basis={order.basis} />', 0],
  ['yuan(totalFen)', 0],
])('the fence itself: %s has %d', (text, count) => {
  expect(bareIn(text)).toHaveLength(count);
});
