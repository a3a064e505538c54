interface FunctionText {
  readonly description: string;
  readonly returns: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface FunctionTexts {
  readonly functions: Readonly<Record<string, FunctionText>>;
  /** Enum id → word → tooltip. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function languages(): string[];
export function textFiles(language: string): string[];
export function functionTexts(language: string): FunctionTexts;
