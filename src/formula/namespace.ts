/** What stands before the names of our functions: nothing in the add-in people install, DEV in that of developers. */
let namespace = "";

/** @param name as the manifest gives it to Excel; "" for none. */
export function setNamespace(name: string): void {
  namespace = name;
}

/** A function as it is called in a cell: QEI or DEV.QEI. */
export function inNamespace(name: string): string {
  return namespace === "" ? name : `${namespace}.${name}`;
}

/** The function's own name, for a word of a formula; another word stays as it is. */
export function withoutNamespace(word: string): string {
  const prefix = `${namespace}.`;
  const isPrefixed = namespace !== "" && word.toUpperCase().startsWith(prefix.toUpperCase());
  return isPrefixed ? word.slice(prefix.length) : word;
}
