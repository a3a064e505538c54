import { toEnd } from "./services";

export default async function stopServices(): Promise<void> {
  await Promise.all(toEnd.splice(0).map((end) => end()));
}
