export default async (): Promise<void> => {
  await (globalThis as { STOP_POSTGRES?: () => Promise<void> }).STOP_POSTGRES?.();
};
