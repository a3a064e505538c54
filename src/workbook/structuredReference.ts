/** Characters that a column specifier escapes with an apostrophe. */
const escaped = /[[\]#'@]/g;

/** Letters, digits, underscores and single spaces between them need no second pair of brackets. */
const plainHeader = /^[\p{L}\p{N}_]+( [\p{L}\p{N}_]+)*$/u;

/**
 * A table header as it is written inside a structured reference.
 * Source: Microsoft, Using structured references with Excel tables (special characters in column specifiers).
 */
export function escapeHeader(header: string): string {
  return header.replace(escaped, "'$&");
}

/** One column: `Jobs[Pay]`, or `Jobs[[Pay, gross]]` where the header has special characters. */
export function columnReference(table: string, header: string): string {
  return plainHeader.test(header) ? `${table}[${header}]` : `${table}[[${escapeHeader(header)}]]`;
}

/** Neighbouring columns from first to last, or the one column if they are the same. */
export function columnsReference(table: string, first: string, last: string): string {
  if (first === last) return columnReference(table, first);
  return `${table}[[${escapeHeader(first)}]:[${escapeHeader(last)}]]`;
}

/** The header cells of neighbouring columns. */
export function headersReference(table: string, first: string, last: string): string {
  const columns =
    first === last ? `[${escapeHeader(first)}]` : `[${escapeHeader(first)}]:[${escapeHeader(last)}]`;
  return `${table}[[#Headers],${columns}]`;
}
