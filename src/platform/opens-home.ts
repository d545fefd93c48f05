/** Whether the address that a browser begins with is that of home. */
export const opensHome = (): boolean => /^(#\/?(pages\/home\/index.*)?)?$/.test(location.hash);
