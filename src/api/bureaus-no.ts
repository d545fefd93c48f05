/** A gateway's 5xx may carry a code as well; only the bureau's own no says that nothing was done. */
export const isBureausNo = ({ type, code }: Record<string, unknown>): boolean => type === `urn:gongji:refusal:${code}`;
