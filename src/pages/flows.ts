/** Every flow and its screens, in the order a person meets them: `<flow>/<screen>/index.tsx`. */
export const flows: Readonly<Record<string, readonly string[]>> = {
  'sign-in': ['start', 'phone', 'face'],
  'add-relative': ['list', 'form', 'notice', 'pledge', 'check', 'result'],
  'my-relatives': ['list'],
  'one-relative': ['overview', 'terms', 'terms-check', 'terms-result', 'end', 'end-result'],
  'pay-premium': ['payment-type', 'person', 'year', 'check', 'result', 'refund', 'refund-result'],
  records: ['list', 'settlement', 'premium'],
  me: ['overview', 'account', 'text-size', 'about'],
};
