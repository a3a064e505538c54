import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { builtFolder } from "../../scripts/built";

export type WorksheetFunction = (...args: unknown[]) => unknown;

/**
 * Loads dist/functions.js as Excel would, in a world that has nothing but `CustomFunctions.associate`:
 * no Office, no browser, no Node.
 * @param language the language of the Office window, for messages; by default there is no Office at all.
 * @param world what that world has besides; holds what the functions leave on their page.
 * @returns the registered functions by id.
 */
export function loadBuiltFunctions(
  language?: string,
  world: Record<string, unknown> = {},
): Map<string, WorksheetFunction> {
  const registered = new Map<string, WorksheetFunction>();
  const associate = (id: string, body: WorksheetFunction) => {
    if (registered.has(id)) throw new Error(`${id} is registered twice`);
    registered.set(id, body);
  };
  Object.assign(world, {
    CustomFunctions: { associate },
    ...(language && { Office: { context: { displayLanguage: language } } }),
  });
  vm.runInNewContext(readFileSync(join(builtFolder(), "functions.js"), "utf8"), world);
  return registered;
}
