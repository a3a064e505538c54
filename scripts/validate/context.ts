import { type XmlElement } from "./xml";

/** What a check looks at. */
export interface ManifestContext {
  readonly root: XmlElement;
  /** Where the manifest's URLs point to, with a closing slash: https://localhost:3000/ */
  readonly baseUrl: string;
  /** The file served at that address, by its path under baseUrl; undefined where there is none. */
  readonly file: (path: string) => Buffer | undefined;
}

/** A check returns one sentence for each fault, naming the line where it helps. */
export type ManifestCheck = (context: ManifestContext) => string[];

/** The path of an own address under baseUrl, without query and fragment; undefined for an address elsewhere. */
export function ownPath(url: string, baseUrl: string): string | undefined {
  return url.startsWith(baseUrl) ? url.slice(baseUrl.length).replace(/[?#].*$/, "") : undefined;
}
