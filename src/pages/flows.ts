/** Every flow and its screens, in the order a person meets them: `<flow>/<screen>/index.tsx`. */
export const flows: Readonly<Record<string, readonly string[]>> = {
  'sign-in': [],
  'add-relative': [],
  'my-relatives': [],
  'one-relative': [],
  'pay-premium': ['payment-type', 'person', 'year', 'check', 'result', 'refund', 'refund-result'],
  records: ['list', 'settlement', 'premium'],
  me: [],
};
