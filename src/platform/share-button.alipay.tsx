/** No card to send here: the code alone leads to the invitation. */
export const shareButton = (_label: string) => null;
