/** The address that opens this screen in any browser. */
export const linkTo = (path: string): string | null => `${window.location.origin}${window.location.pathname}#${path}`;
