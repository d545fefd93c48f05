/** No card to send here: the code alone leads to the invitation. */
export const ShareButton = (_: { readonly label: string }) => null;
