import { type Token, tokenize } from "./tokens";

/** A function call, its arguments already rewritten; an argument left out is "". */
export interface Call {
  /** As it stands in the formula. */
  readonly name: string;
  readonly arguments: readonly string[];
}

/** Gives the text that takes the call's place, or null to leave it as it is. */
export type Rewrite = (call: Call) => string | null;

/**
 * Rewrites the function calls of a formula from the inside out. Texts, sheet names, structured references and array
 * constants are never touched. Nothing changes where `rewrite` returns null, spaces included.
 */
export function rewriteCalls(formula: string, rewrite: Rewrite): string {
  return new CallRewriter(tokenize(formula), rewrite).all();
}

/** A call as formulas hold it. */
export function callText(name: string, given: readonly string[]): string {
  return `${name}(${given.join(",")})`;
}

/** The call that a text consists of, such as `SUM(A1:A3)`; null where there is more or less than one call. */
export function callOf(text: string): Call | null {
  const trimmed = text.trim();
  const tokens = tokenize(trimmed);
  if (tokens[0]?.kind !== "word" || tokens.find(({ kind }, i) => i > 0 && kind !== "space")?.kind !== "open")
    return null;
  let depth = 0;
  for (const [i, { kind }] of tokens.entries()) {
    if (kind === "open") depth++;
    // Closed before the end: the call is only a part of the text.
    if (kind === "close" && --depth === 0 && i < tokens.length - 1) return null;
  }
  if (depth !== 0) return null;
  let outermost: Call | null = null;
  rewriteCalls(trimmed, (call) => {
    outermost = call;
    return null;
  });
  return outermost;
}

class CallRewriter {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly rewrite: Rewrite,
  ) {}

  all(): string {
    let text = "";
    while (this.at < this.tokens.length) {
      // A parenthesis too many is kept.
      text += this.expression();
      if (this.at < this.tokens.length) text += this.tokens[this.at++].text;
    }
    return text;
  }

  /** Up to a comma, a closing parenthesis or the end. */
  private expression(): string {
    let text = "";
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      if (token.kind === "comma" || token.kind === "close") return text;
      text += token.kind === "word" && this.opensAfter() ? this.call(token.text) : this.plain(token);
    }
    return text;
  }

  private plain(token: Token): string {
    this.at++;
    return token.kind === "open" ? `(${this.arguments().join(",")}${this.closing()}` : token.text;
  }

  private call(name: string): string {
    this.at++;
    let space = "";
    for (; this.tokens[this.at].kind === "space"; this.at++) space += this.tokens[this.at].text;
    this.at++;
    const given = this.arguments();
    const closing = this.closing();
    const none = given.length === 1 && given[0].trim() === "";
    const call = { name, arguments: none ? [] : given.map((argument) => argument.trim()) };
    return (closing && this.rewrite(call)) || `${name}${space}(${given.join(",")}${closing}`;
  }

  private arguments(): string[] {
    const given = [this.expression()];
    while (this.tokens[this.at]?.kind === "comma") {
      this.at++;
      given.push(this.expression());
    }
    return given;
  }

  private closing(): string {
    if (this.tokens[this.at]?.kind !== "close") return "";
    this.at++;
    return ")";
  }

  private opensAfter(): boolean {
    let next = this.at + 1;
    while (this.tokens[next]?.kind === "space") next++;
    return this.tokens[next]?.kind === "open";
  }
}
