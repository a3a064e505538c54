import { type ManifestCheck } from "./context";
import { elementOrder, localizable } from "./elements";
import { type XmlElement } from "./xml";

/** Elements stand where Office expects them, in its order, each as often as allowed. */
export const checkStructure: ManifestCheck = ({ root }) => {
  if (root.name !== "OfficeApp") return [`The root element is <${root.name}>; it must be <OfficeApp>`];
  const type = root.attributes["xsi:type"];
  return [
    ...(type === "TaskPaneApp" ? [] : [`OfficeApp has xsi:type "${type}"; it must be TaskPaneApp`]),
    ...checkElement(root),
  ];
};

function checkElement(element: XmlElement): string[] {
  const order =
    elementOrder[`${element.name}/${element.attributes["xsi:type"]}`] ?? elementOrder[element.name];
  const below = element.children.flatMap(checkElement);
  if (order) return [...checkChildren(element, order), ...below];
  const allowed = localizable.includes(element.name) ? ["Override", "bt:Override"] : [];
  const strangers = element.children.filter((child) => !allowed.includes(child.name));
  return [
    ...strangers.map((child) => `Line ${child.line}: <${child.name}> does not belong in <${element.name}>`),
    ...below,
  ];
}

function checkChildren(element: XmlElement, order: readonly string[]): string[] {
  const faults: string[] = [];
  const names = order.map((entry) => entry.replace(/[?*+]$/, ""));
  let reached = 0;
  for (const child of element.children) {
    const place = names.indexOf(child.name);
    if (place < 0) faults.push(`Line ${child.line}: <${child.name}> does not belong in <${element.name}>`);
    else if (place < reached)
      faults.push(`Line ${child.line}: <${child.name}> must come before <${names[reached]}>`);
    else reached = place;
  }
  order.forEach((entry, i) => {
    const count = element.children.filter((child) => child.name === names[i]).length;
    if (count === 0 && !/[?*]$/.test(entry))
      faults.push(`Line ${element.line}: <${element.name}> needs <${names[i]}>`);
    if (count > 1 && !/[*+]$/.test(entry))
      faults.push(`Line ${element.line}: <${element.name}> has ${count} <${names[i]}>; one is allowed`);
  });
  return faults;
}
