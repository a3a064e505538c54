/** A reader for the plain XML of a manifest: elements, attributes, text. No document types, no processing of namespaces. */
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

interface OpenElement extends XmlElement {
  children: XmlElement[];
  text: string;
}

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/g;

function decode(text: string, line: number): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);?|&/gi, (whole, name: string | undefined) => {
    if (name?.startsWith("#")) {
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
      return String.fromCodePoint(code);
    }
    if (!name || !(name in entities) || !whole.endsWith(";"))
      throw new Error(`Line ${line}: "${whole}" is no XML entity; write &amp;`);
    return entities[name];
  });
}

function readAttributes(text: string, line: number): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name in attributes) throw new Error(`Line ${line}: attribute ${name} is given twice`);
    attributes[name] = decode(double ?? single, line);
  }
  return attributes;
}

/**
 * Reads a document.
 * @returns its root element.
 * @throws Error with the line where the text is not well-formed.
 */
export function parseXml(source: string): XmlElement {
  const text = source.replace(/^\uFEFF/, "");
  const top: OpenElement = { name: "", attributes: {}, children: [], text: "", line: 0 };
  const open: OpenElement[] = [top];
  let position = 0;
  let line = 1;
  while (position < text.length) {
    token.lastIndex = position;
    const match = token.exec(text);
    if (!match || match.index !== position)
      throw new Error(`Line ${line}: not well-formed XML: ${text.slice(position, position + 40).trim()}`);
    const [whole, cdata, closed, opened, attributes, empty, words] = match;
    const current = open[open.length - 1];
    if (closed !== undefined) {
      if (open.length === 1 || closed !== current.name)
        throw new Error(`Line ${line}: </${closed}> closes nothing; open is <${current.name}>`);
      current.text = current.text.trim();
      open.pop();
    } else if (opened !== undefined) {
      const element: OpenElement = {
        name: opened,
        attributes: readAttributes(attributes, line),
        children: [],
        text: "",
        line,
      };
      current.children.push(element);
      if (!empty) open.push(element);
    } else if (cdata !== undefined) {
      current.text += cdata;
    } else if (words !== undefined) {
      if (open.length === 1 && words.trim()) throw new Error(`Line ${line}: text outside the root element`);
      current.text += decode(words, line);
    }
    line += whole.split("\n").length - 1;
    position += whole.length;
  }
  if (open.length > 1)
    throw new Error(`<${open[open.length - 1].name}> of line ${open[open.length - 1].line} is never closed`);
  if (top.children.length !== 1)
    throw new Error(`One root element is needed; there are ${top.children.length}`);
  return top.children[0];
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
