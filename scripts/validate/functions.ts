import { type ManifestCheck, type ManifestContext, ownPath } from "./context";
import { addressesOf } from "./urls";
import { childOf, descendants, named } from "./xml";

interface FunctionsFile {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

/** The functions' metadata of every language exists, agrees on ids and parameters, and matches what the script registers. */
export const checkFunctions: ManifestCheck = (context) => {
  const points = descendants(context.root, named("ExtensionPoint"));
  const point = points.find((candidate) => candidate.attributes["xsi:type"] === "CustomFunctions");
  if (!point) return ["There is no ExtensionPoint for CustomFunctions"];
  const location = (name: string) => childOf(childOf(point, name), "SourceLocation")?.attributes.resid;
  const script = contentsOf(context, location("Script"))[0];
  const [metadata, ...translations] = contentsOf(context, location("Metadata")).map(readFunctions);
  if (!script || !metadata) return ["Script or metadata of the functions cannot be read"];

  const faults: string[] = [];
  const registered = new Set(
    [...script.matchAll(/CustomFunctions\.associate\(\s*["']([^"']+)["']/g)].map((match) => match[1]),
  );
  for (const { id } of metadata.functions)
    if (!registered.has(id)) faults.push(`${id} is in the metadata, but the script does not register it`);
  for (const id of registered)
    if (!metadata.functions.some((item) => item.id === id))
      faults.push(`The script registers ${id}, which the metadata does not describe`);
  for (const translation of translations) {
    if (!translation || signature(translation) !== signature(metadata))
      faults.push("A translation of the metadata has other ids, names or parameters");
  }
  return faults;
};

const signature = (file: FunctionsFile) =>
  JSON.stringify(
    file.functions.map((item) => [item.id, item.name, item.parameters.map((parameter) => parameter.name)]),
  );

function contentsOf({ root, baseUrl, file }: ManifestContext, resid: string | undefined): string[] {
  const resource = descendants(root, named("bt:Url")).find((candidate) => candidate.attributes.id === resid);
  if (!resource) return [];
  return addressesOf(resource).map((url) => {
    const path = ownPath(url, baseUrl);
    return (path === undefined ? undefined : file(path))?.toString("utf8") ?? "";
  });
}

function readFunctions(text: string): FunctionsFile | undefined {
  try {
    return JSON.parse(text) as FunctionsFile;
  } catch {
    return undefined;
  }
}
