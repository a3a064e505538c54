export const parameterEnums: Readonly<Record<string, Readonly<Record<string, string>>>>;
