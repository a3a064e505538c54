import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { cachedCell, type CachedCell } from "../../../samples/xlsx/cached";

/** A file of the folder samples. */
export const sampleFileOf = (name: string): string => path.resolve(__dirname, "../../../samples", name);

export const sampleFile = sampleFileOf("employment-indices.xlsx");

/** Every part of an xlsx file as text. */
export function partsOf(file: string): Record<string, string> {
  const parts = Object.entries(unzipSync(readFileSync(file)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export interface FileCell {
  readonly address: string;
  readonly attributes: string;
  readonly content: string;
}

/** The cells of a sheet's part. */
export const cellsOf = (xml: string): FileCell[] =>
  [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
    ([, address, attributes, content = ""]) => ({ address, attributes, content }),
  );

export const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** What a reader sees in a cell before Excel calculates. */
export function valueOf({ attributes, content }: FileCell): CachedCell {
  const text = /<v>(.*?)<\/v>/s.exec(content)?.[1];
  if (text === undefined) return { value: attributes.includes('t="str"') ? "" : null };
  if (/t="(str|e)"/.test(attributes)) return cachedCell(unescaped(text));
  return { value: attributes.includes('t="b"') ? text === "1" : Number(text) };
}
