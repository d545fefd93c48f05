/** The most that one premium order names; apart from the schemas, which the app does not carry. */
export const PARTS_TOGETHER = 10;
