import { type ManifestCheck } from "./context";
import { checkFunctions } from "./functions";
import { checkIcons } from "./icons";
import { checkIdentity } from "./identity";
import { checkLocales } from "./locales";
import { checkResources } from "./resources";
import { checkRuntime } from "./runtime";
import { checkStructure } from "./structure";
import { checkUrls } from "./urls";
import { parseXml } from "./xml";

const checks: readonly ManifestCheck[] = [
  checkStructure,
  checkIdentity,
  checkResources,
  checkUrls,
  checkLocales,
  checkRuntime,
  checkIcons,
  checkFunctions,
];

const localUrl = "https://localhost:3000/";

/**
 * Everything wrong with a manifest that can be told without Excel and without the network.
 * @param text the manifest.
 * @param file the content of a built file, by its path under the add-in's address.
 * @param baseUrl the add-in's address in it, with a closing slash.
 * @returns one sentence for each fault; none when all is well.
 */
export function manifestFaults(
  text: string,
  file: (path: string) => Buffer | undefined,
  baseUrl = localUrl,
): string[] {
  try {
    const root = parseXml(text);
    return checks.flatMap((check) => check({ root, baseUrl, file }));
  } catch (error) {
    return [(error as Error).message];
  }
}

/** What only Microsoft's validation service, Excel or the Store can tell. */
export const unchecked: readonly string[] = [
  "the XML schema itself, beyond the elements this add-in uses (npx office-addin-manifest validate, needs the network)",
  "whether Excel of each platform loads the manifest and registers names without a namespace (test/manual.md)",
  "whether the address it was built for serves the files over a trusted certificate, cacheable",
];
