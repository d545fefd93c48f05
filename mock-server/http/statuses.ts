export const BAD_REQUEST = 400;
export const WHO_ARE_YOU = 401;
export const NOT_YOURS = 403;
export const NOWHERE = 404;
/** The door is there and opens by another method. */
export const NOT_THIS_WAY = 405;
/** The state of things has moved on; another look may help. */
export const CONFLICT = 409;
export const TOO_LARGE = 413;
/** Understood, and the law says no. */
export const RULE = 422;
export const TOO_SOON = 429;
/** Nothing is wrong with the request: the bureau cannot keep it now. */
export const NOT_NOW = 503;
