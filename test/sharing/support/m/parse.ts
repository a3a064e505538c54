/**
 * As much of Power Query M as our queries need, read by the grammar of Microsoft's Power Query M language specification
 * (lexical structure, and the order of operators in "Operators"). What it does not know is an error.
 */
export type Expression =
  | { readonly kind: "literal"; readonly value: number | string | boolean | null }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "let"; readonly steps: readonly Named[]; readonly body: Expression }
  | { readonly kind: "if"; readonly parts: readonly [Expression, Expression, Expression] }
  | { readonly kind: "error"; readonly reason: Expression }
  | { readonly kind: "try"; readonly tried: Expression; readonly otherwise: Expression }
  | { readonly kind: "function"; readonly parameters: readonly string[]; readonly body: Expression }
  | { readonly kind: "call"; readonly callee: Expression; readonly given: readonly Expression[] }
  | { readonly kind: "item"; readonly list: Expression; readonly at: Expression }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "record"; readonly fields: readonly Named[] }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly sides: readonly [Expression, Expression] };
type Named = readonly [name: string, value: Expression];

const token =
  /\s+|\/\/[^\n]*|(?<text>#?"(?:[^"]|"")*")|(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<word>[A-Za-z_][\w.]*)|(?<sign>=>|<>|<=|>=|[-+*/&=<>(){}[\],])/gy;

/** From the loosest to the tightest. */
const operators = [["or"], ["and"], ["=", "<>"], ["<", ">", "<=", ">="], ["+", "-", "&"], ["*", "/"]];
const keywords = [
  "let",
  "in",
  "if",
  "then",
  "else",
  "error",
  "try",
  "otherwise",
  "each",
  "and",
  "or",
  "not",
  "type",
  "as",
];

export function parseM(source: string): Expression {
  const tokens = tokensOf(source);
  let at = 0;
  const peek = (offset = 0) => tokens[at + offset] ?? "";
  const take = (wanted?: string): string => {
    if (wanted !== undefined && peek() !== wanted)
      throw new SyntaxError(`${wanted} expected, not ${peek()} ${tokens.slice(at, at + 9).join(" ")}`);
    return tokens[at++];
  };
  const takeIf = (wanted: string) => peek() === wanted && Boolean(take());
  const name = () => {
    const word = take();
    if (word.startsWith('#"')) return textOf(word.slice(1));
    if (!/^[A-Za-z_]/.test(word) || keywords.includes(word)) throw new SyntaxError(`${word} is no name`);
    return word;
  };
  const separated = <T>(end: string, part: () => T): T[] => {
    const parts: T[] = [];
    while (peek() !== end) {
      parts.push(part());
      if (peek() !== end) take(",");
    }
    take(end);
    return parts;
  };
  const named = (): Named => {
    const own = name();
    take("=");
    return [own, expression()];
  };
  const type = () => {
    takeIf("nullable");
    if (takeIf("[")) separated("]", () => [name(), take("="), type()]);
    else name();
  };
  const parameter = () => {
    const own = name();
    if (takeIf("as")) type();
    return own;
  };
  /** Whether the parenthesis that comes next holds the parameters of a function. */
  const isFunction = () => {
    let depth = 0;
    for (let offset = 0; at + offset < tokens.length; offset++) {
      if (peek(offset) === "(") depth++;
      if (peek(offset) === ")" && --depth === 0) return ["=>", "as"].includes(peek(offset + 1));
    }
    return false;
  };
  function expression(): Expression {
    if (takeIf("let")) {
      const steps: Named[] = [];
      do steps.push(named());
      while (takeIf(","));
      take("in");
      return { kind: "let", steps, body: expression() };
    }
    if (takeIf("if")) {
      const condition = expression();
      take("then");
      const yes = expression();
      take("else");
      return { kind: "if", parts: [condition, yes, expression()] };
    }
    if (takeIf("error")) return { kind: "error", reason: expression() };
    if (takeIf("try")) {
      const tried = expression();
      take("otherwise");
      return { kind: "try", tried, otherwise: expression() };
    }
    if (takeIf("each")) return { kind: "function", parameters: ["_"], body: expression() };
    if (peek() === "(" && isFunction()) {
      take();
      const parameters = separated(")", parameter);
      if (takeIf("as")) type();
      take("=>");
      return { kind: "function", parameters, body: expression() };
    }
    return binary(0);
  }
  function binary(level: number): Expression {
    if (level === operators.length) return unary();
    let left = binary(level + 1);
    while (operators[level].includes(peek())) {
      const operator = take();
      left = { kind: "binary", operator, sides: [left, binary(level + 1)] };
    }
    return left;
  }
  function unary(): Expression {
    if (peek() === "not" || peek() === "-") return { kind: "unary", operator: take(), operand: unary() };
    let found = primary();
    for (;;) {
      if (takeIf("(")) found = { kind: "call", callee: found, given: separated(")", expression) };
      else if (takeIf("{")) {
        found = { kind: "item", list: found, at: expression() };
        take("}");
      } else return found;
    }
  }
  function primary(): Expression {
    const next = peek();
    if (takeIf("(")) {
      const inner = expression();
      take(")");
      return inner;
    }
    if (takeIf("{")) return { kind: "list", items: separated("}", expression) };
    if (takeIf("[")) return { kind: "record", fields: separated("]", named) };
    if (takeIf("type")) {
      type();
      return { kind: "literal", value: "type" };
    }
    if (/^\d/.test(next)) return { kind: "literal", value: Number(take()) };
    if (next.startsWith('"')) return { kind: "literal", value: textOf(take()) };
    const constants: Record<string, boolean | null> = { true: true, false: false, null: null };
    if (next in constants) return { kind: "literal", value: constants[take()] };
    return { kind: "name", name: name() };
  }
  const whole = expression();
  if (at < tokens.length) throw new SyntaxError(`${peek()} after the end`);
  return whole;
}

function tokensOf(source: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const from = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw new SyntaxError(`Unknown sign at ${source.slice(from, from + 20)}`);
    if (Object.values(match.groups ?? {}).some((part) => part !== undefined)) found.push(match[0]);
  }
  return found;
}

function textOf(literal: string): string {
  return literal
    .slice(1, -1)
    .replaceAll('""', '"')
    .replace(/#\((#|[0-9a-f]{4})\)/g, (_, code: string) =>
      code === "#" ? "#" : String.fromCharCode(parseInt(code, 16)),
    );
}
