/** A text with headings and tables, before it becomes a worksheet or Markdown. */
export interface MethodDocument {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  /** "" for what stands right below the title. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Paragraph {
  readonly kind: "text";
  readonly text: string;
}

export type Block =
  | Paragraph
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    };

/** A number may be a share, which is shown in per cent; `formula` is a formula to read, not to compute. */
export type Cell = string | number | { readonly share: number } | { readonly formula: string };

export function paragraph(text: string): Paragraph {
  return { kind: "text", text };
}
