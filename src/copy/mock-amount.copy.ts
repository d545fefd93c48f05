/** The mark of every amount of the long-term care premium: none has a source yet. */
export const MOCK_AMOUNT_MARK = '演示数额';
