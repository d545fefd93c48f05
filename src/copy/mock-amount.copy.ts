/** The mark of every amount of the long-term care premium: none has a source yet. */
export const mockMark = { amount: '演示数额' } as const;
