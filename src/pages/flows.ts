/** Every flow and its screens, in the order a person meets them: `<flow>/<screen>/index.tsx`. */
export const flows: Readonly<Record<string, readonly string[]>> = {
  'sign-in': ['start', 'phone', 'face'],
  'add-relative': [
    'notice',
    'situation',
    'list',
    'form',
    'terms',
    'pledge',
    'pledge-review',
    'check',
    'result',
    'results',
  ],
  'my-relatives': ['list'],
  'one-relative': ['overview', 'terms', 'terms-check', 'terms-result', 'end', 'end-result'],
  'pay-premium': ['payment-type', 'person', 'year', 'check', 'result', 'refund', 'refund-result'],
  records: ['list', 'settlement', 'premium'],
  me: ['overview', 'account', 'about'],
};
