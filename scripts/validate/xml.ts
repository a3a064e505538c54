import { DOMParser, type Element, Node } from "@xmldom/xmldom";

/** An element of a manifest. */
export interface XmlElement {
  /** As written, with its prefix: "bt:String". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
  /** 1-based line of its start tag. */
  readonly line: number;
}

/**
 * Reads a document.
 * @returns its root element.
 * @throws Error with the line where the text is not well-formed.
 */
export function parseXml(source: string): XmlElement {
  const text = source.replace(/^\uFEFF/, "");
  refuseBareAmpersand(text);
  let fault: string | undefined;
  const onError = (_level: string, message: string, { locator }: { locator?: { lineNumber?: number } }) => {
    fault ??= `Line ${locator?.lineNumber ?? 1}: ${message}`;
    throw new Error(fault);
  };
  try {
    return elementOf(
      new DOMParser({ onError }).parseFromString(text, "application/xml").documentElement as Element,
    );
  } catch (error) {
    // The parser wraps what was thrown.
    throw new Error(fault ?? (error as Error).message, { cause: error });
  }
}

/** The parser lets pass what users of addresses with `&` forget. */
function refuseBareAmpersand(text: string): void {
  const markup = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, (part) => part.replace(/[^\n]/g, " "));
  const at = markup.search(/&(?!(?:#\d+|#x[\da-f]+|\w+);)/i);
  if (at >= 0)
    throw new Error(`Line ${markup.slice(0, at).split("\n").length}: "&" begins an entity; write &amp;`);
}

function elementOf(element: Element): XmlElement {
  const nodes = [...element.childNodes];
  return {
    name: element.tagName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: nodes
      .filter((node) => node.nodeType === Node.ELEMENT_NODE)
      .map((node) => elementOf(node as Element)),
    text: nodes
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE)
      .map(({ nodeValue }) => nodeValue ?? "")
      .join("")
      .trim(),
    line: element.lineNumber ?? 0,
  };
}

/** The children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** Every descendant that passes, in document order. */
export function descendants(element: XmlElement, passes: (candidate: XmlElement) => boolean): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(passes(child) ? [child] : []),
    ...descendants(child, passes),
  ]);
}

export const named =
  (...names: string[]) =>
  (element: XmlElement): boolean =>
    names.includes(element.name);
