type Child = Node | string;

/** An element with what is in it; texts stay texts. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: { readonly className?: string },
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export function link(href: string, text: string): HTMLAnchorElement {
  const made = element("a", {}, text);
  made.href = href;
  return made;
}

/** A link that saves a text as a file. */
export function saving(name: string, text: string, content: string, type: string): HTMLAnchorElement {
  const made = link(URL.createObjectURL(new Blob([content], { type })), text);
  made.className = "save";
  made.download = name;
  return made;
}
