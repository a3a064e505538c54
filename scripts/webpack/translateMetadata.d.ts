import { type Metadata } from "../metadata";
import { type FunctionTexts } from "./functionTexts";

export function translateMetadata(
  metadata: Metadata,
  texts: FunctionTexts,
  helpUrl: (id: string) => string,
  language: string,
): { metadata: Metadata; missing: string[]; needless: string[] };
