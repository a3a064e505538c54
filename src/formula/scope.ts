import { callOf, rewriteCalls } from "./calls";
import { looksLikeCell } from "./cellLike";
import { type Token, tokenize } from "./tokens";

/** A piece of a formula: a word such as a function, a reference, a name or a variable; or text that is none of these. */
export type FormulaPiece = string | { readonly token: string };

interface Bracket {
  readonly kind: "LET" | "LAMBDA" | "other";
  /** Arguments before the last one, which is no variable. */
  readonly before: number;
  argument: number;
  readonly variables: Set<string>;
  /** A variable of LET, which means nothing yet in its own value. */
  waiting: string | null;
}

/** What the names of a LET stand for, by the name in lower case. */
export type Scope = ReadonlyMap<string, string>;

/** The result of a LET and its names; any other text as it is. */
export function withinLet(text: string, scope: Scope = new Map()): { readonly text: string; scope: Scope } {
  const call = callOf(text);
  if (call?.name.toUpperCase() !== "LET" || call.arguments.length < 3) return { text, scope };
  const names = new Map(scope);
  for (let i = 0; i + 1 < call.arguments.length; i += 2)
    names.set(call.arguments[i].toLowerCase(), call.arguments[i + 1]);
  return withinLet(call.arguments[call.arguments.length - 1], names);
}

/** The names that the LETs and LAMBDAs of a formula give, as they are spelled. */
export function declaredVariables(formula: string): string[] {
  const variables: string[] = [];
  rewriteCalls(formula, ({ name, arguments: given }) => {
    const kind = name.toUpperCase();
    if (kind === "LET") variables.push(...given.slice(0, -1).filter((_, i) => i % 2 === 0));
    if (kind === "LAMBDA") variables.push(...given.slice(0, -1));
    return null;
  });
  return variables;
}

/** A variable of LET or LAMBDA for which Excel refuses the formula; null where there is none. */
export function refusedVariable(formula: string): string | null {
  // Nearly every formula: no need to cut it up.
  if (!/LET|LAMBDA/i.test(formula)) return null;
  return declaredVariables(formula).find(looksLikeCell) ?? null;
}

/** The pieces of a formula; `isVariable` where one is a variable of LET or LAMBDA, its declaration included. */
export function scopedTokens(formula: string): (Token & { readonly isVariable: boolean })[] {
  const tokens = tokenize(formula);
  // A space may stand between LET and its parenthesis.
  const solid = tokens.filter(({ kind }) => kind !== "space");
  const pieces = variablesAsText(solid.map(({ kind, text }) => (kind === "word" ? { token: text } : text)));
  const variables = new Set(solid.filter(({ kind }, i) => kind === "word" && typeof pieces[i] === "string"));
  return tokens.map((token) => ({ ...token, isVariable: variables.has(token) }));
}

const opening = new Set(["(", "{", "["]);
const closing = new Set([")", "}", "]"]);

/** The same pieces, but variables are text within the LET or LAMBDA they belong to. */
export function variablesAsText(pieces: readonly FormulaPiece[]): FormulaPiece[] {
  const open: Bracket[] = [];
  return pieces.map((piece, i) => {
    const inside = open[open.length - 1] as Bracket | undefined;
    if (typeof piece !== "string") {
      const word = piece.token.trim().toLowerCase();
      const declared = inside !== undefined && declares(inside);
      if (declared && inside.kind === "LET") inside.waiting = word;
      else if (declared) inside.variables.add(word);
      return declared || open.some(({ variables }) => variables.has(word)) ? piece.token : piece;
    }
    if (opening.has(piece)) open.push(bracket(pieces, i));
    else if (closing.has(piece)) open.pop();
    else if (piece === "," && inside) nextArgument(inside);
    return piece;
  });
}

function declares({ kind, argument, before }: Bracket): boolean {
  return argument < before && (kind === "LAMBDA" || (kind === "LET" && argument % 2 === 0));
}

function nextArgument(inside: Bracket): void {
  inside.argument++;
  if (inside.waiting === null || inside.argument % 2 !== 0) return;
  inside.variables.add(inside.waiting);
  inside.waiting = null;
}

function bracket(pieces: readonly FormulaPiece[], at: number): Bracket {
  const name = at > 0 ? pieces[at - 1] : "";
  const word = typeof name === "string" ? "" : name.token.trim().toUpperCase();
  const kind = pieces[at] === "(" && (word === "LET" || word === "LAMBDA") ? word : "other";
  return {
    kind,
    before: kind === "other" ? 0 : commasWithin(pieces, at),
    argument: 0,
    variables: new Set(),
    waiting: null,
  };
}

function commasWithin(pieces: readonly FormulaPiece[], at: number): number {
  let commas = 0;
  let depth = 0;
  for (let i = at; i < pieces.length; i++) {
    const piece = pieces[i];
    if (typeof piece !== "string") continue;
    if (opening.has(piece)) depth++;
    else if (closing.has(piece) && --depth === 0) break;
    else if (piece === "," && depth === 1) commas++;
  }
  return commas;
}
