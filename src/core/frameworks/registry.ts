import { type Framework } from "./framework";
import { documentFramework } from "./document";

/** Every framework that ships, in the order in which they are listed. */
export const frameworks: readonly Framework[] = [documentFramework];

/** @param id as typed: any case, spaces around it allowed. */
export function findFramework(id: string): Framework | undefined {
  const wanted = id.trim().toLowerCase();
  return frameworks.find((framework) => framework.id === wanted);
}
