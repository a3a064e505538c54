import { type ManifestCheck, type ManifestContext } from "./context";
import { type XmlElement, childOf, descendants } from "./xml";

/** The element of Resources that holds each kind, by the elements that refer to it. */
const kinds: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

const longest: Readonly<Record<string, number>> = {
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
};

const resourcesOf = ({ root }: ManifestContext) => childOf(childOf(root, "VersionOverrides"), "Resources");

/** Every resid is defined once, in the right list, is used, and holds no more than Office accepts. */
export const checkResources: ManifestCheck = (context) => {
  const lists = resourcesOf(context)?.children ?? [];
  const defined = new Map<string, string>();
  const faults: string[] = [];
  for (const list of lists) {
    for (const item of list.children) {
      const id = item.attributes.id ?? "";
      if (id.length === 0 || id.length > 32)
        faults.push(`Line ${item.line}: resource id "${id}" needs 1 to 32 characters`);
      if (defined.has(id)) faults.push(`Line ${item.line}: resource "${id}" is defined twice`);
      defined.set(id, list.name);
      faults.push(...checkValues(item, longest[list.name] ?? 2048));
    }
  }
  return [...faults, ...checkUses(context, defined)];
};

function checkValues(item: XmlElement, limit: number): string[] {
  const values = [
    item.attributes.DefaultValue ?? "",
    ...item.children.map((child) => child.attributes.Value ?? ""),
  ];
  return values
    .filter((value) => value.length === 0 || value.length > limit)
    .map(
      (value) =>
        `Line ${item.line}: resource "${item.attributes.id}" has ${value.length} characters; 1 to ${limit} are allowed`,
    );
}

function checkUses(context: ManifestContext, defined: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const used = new Set<string>();
  for (const element of descendants(context.root, (candidate) => "resid" in candidate.attributes)) {
    const id = element.attributes.resid;
    used.add(id);
    if (!defined.has(id)) faults.push(`Line ${element.line}: resid "${id}" is not defined in Resources`);
    else if (kinds[element.name] && defined.get(id) !== kinds[element.name]) {
      faults.push(
        `Line ${element.line}: resid "${id}" is in ${defined.get(id)}; <${element.name}> takes it from ${kinds[element.name]}`,
      );
    }
  }
  for (const id of defined.keys()) if (!used.has(id)) faults.push(`Resource "${id}" is used nowhere`);
  return faults;
}
