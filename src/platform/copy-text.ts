/** Not in a mini-program: its clipboard is a private interface, and nothing here needs it. */
export const copyText = async (_text: string): Promise<boolean> => false;
