import { running } from "./globalSetup";

export default async function stopServices(): Promise<void> {
  await running.stop?.();
}
