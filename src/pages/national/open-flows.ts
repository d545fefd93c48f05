import { flows } from '../flows';

/** Whether the app has this flow, so that no row leads nowhere. */
export const isOpenFlow = (flow: string): boolean => (flows[flow]?.length ?? 0) > 0;
