import { rewriteCalls } from "./calls";
import { looksLikeCell } from "./cellLike";

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
  return declaredVariables(formula).find(looksLikeCell) ?? null;
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
