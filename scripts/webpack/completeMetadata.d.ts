import { type Metadata } from "../metadata";

export function completeMetadata(
  metadata: Metadata,
  parameterEnums: Readonly<Record<string, Readonly<Record<string, string>>>>,
  helpUrl: (id: string) => string,
): { metadata: Metadata; problems: string[] };
