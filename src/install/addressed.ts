/**
 * What names the address it is served from, for any address. Relative addresses do not do: the manifest wants whole ones,
 * and Excel opens no help page without its https:// (OfficeDev/office-js-docs-pr#3880).
 */
import { helpAddress } from "../messages/helpAddress";
import { type LanguageTag } from "../messages/languages";

/** Stands for the address in a release; a name that leads nowhere (RFC 2606), should somebody install the template itself. */
export const anyAddress = "https://address-of-this-folder.invalid/";

/** The address that a manifest was made for. */
function addressIn(manifest: string): string {
  const address = /<SourceLocation DefaultValue="([^"]*\/)taskpane\.html/.exec(manifest)?.[1];
  if (address === undefined) throw new Error("The manifest names no taskpane.html");
  return address;
}

/**
 * The manifest for another address.
 * @param address the folder's, with a closing slash.
 * @param versions of the files of the functions by their names, after which Excel reads them anew.
 */
export function addressedManifest(
  manifest: string,
  address: string,
  versions: ReadonlyMap<string, string> = new Map(),
): string {
  return manifest
    .replaceAll(addressIn(manifest), () => address.replaceAll("&", "&amp;"))
    .replace(/\/(functions[\w-]*\.json)\?v=[0-9a-f]+"/g, (whole, file: string) => {
      const version = versions.get(file);
      return version === undefined ? whole : `/${file}?v=${version}"`;
    });
}

/** What is read here of a function's description. */
interface DescribedFunction {
  readonly id: string;
  readonly description?: string;
  readonly helpUrl?: string;
}

interface FunctionsFile {
  readonly functions: readonly DescribedFunction[];
}

/** The help page of a function, as scripts/webpack/functionsMetadata.js names it. */
const pageOf = (id: string, address: string, tag: LanguageTag): string =>
  address + helpAddress(tag, `functions/${id}.html`);

const changed = (text: string, change: (item: DescribedFunction) => DescribedFunction): string => {
  const file = JSON.parse(text) as FunctionsFile;
  return `${JSON.stringify({ ...file, functions: file.functions.map(change) }, null, 1)}\n`;
};

/** The functions' descriptions with the address of each help page, where the build has it. */
export const addressedFunctions = (text: string, address: string, tag: LanguageTag): string =>
  changed(text, ({ description, helpUrl: _other, ...item }) => ({
    description,
    helpUrl: pageOf(item.id, address, tag),
    ...item,
  }));

/** @returns the first address of help that is none of this folder's, where there is one. */
export function whereHelpLeads(text: string, address: string, tag: LanguageTag): string {
  let leads = "here";
  for (const { id, helpUrl } of (JSON.parse(text) as FunctionsFile).functions) {
    if (helpUrl === undefined) leads = "nowhere";
    else if (helpUrl !== pageOf(id, address, tag)) return helpUrl;
  }
  return leads;
}

/** The descriptions without help pages: right at every address. */
export const unaddressedFunctions = (text: string): string =>
  changed(text, ({ helpUrl: _address, ...item }) => item);
