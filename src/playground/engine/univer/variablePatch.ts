import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";

/** A piece of a formula in Univer's terms: a character, or a word such as a function, a reference or a name. */
export type FormulaPiece = string | { readonly nodeType: number; readonly token: string };

/** The private parts of Univer's lexer this patch rests on. */
interface NameParts {
  _handleDefinedName(sequence: unknown, names: unknown): unknown;
  getSequenceNode(sequence: unknown): FormulaPiece[];
}

/**
 * Univer 0.25 puts the text of a defined name in place of every word that is like it, even where the word is a variable
 * of LET or LAMBDA; beside a name Score, LET(score, 1, score) then ends all calculation. In Excel the variable counts.
 */
export function patchVariables(injector: Injector): void {
  const builder = injector.get(LexerTreeBuilder) as unknown as NameParts;
  if (!builder._handleDefinedName || !builder.getSequenceNode) {
    throw new Error("This Univer reads names differently; see src/playground/engine/univer/variablePatch.ts");
  }
  const putNames = builder._handleDefinedName.bind(builder);
  const pieces = builder.getSequenceNode.bind(builder);
  builder._handleDefinedName = (sequence, names) => {
    // Names within a name come through here too, each with the pieces of its own text.
    builder.getSequenceNode = (own) => variablesAsText(pieces(own));
    try {
      return putNames(sequence, names);
    } finally {
      builder.getSequenceNode = pieces;
    }
  };
}

interface Bracket {
  readonly kind: "LET" | "LAMBDA" | "other";
  /** Arguments before the last one, which is no variable. */
  readonly before: number;
  argument: number;
  readonly variables: Set<string>;
  /** A variable of LET, which means nothing yet in its own value. */
  waiting: string | null;
}

const opening = new Set(["(", "{", "["]);
const closing = new Set([")", "}", "]"]);

/** The same pieces, but variables are text within the LET or LAMBDA they belong to: Univer leaves text alone. */
export function variablesAsText(pieces: readonly FormulaPiece[]): FormulaPiece[] {
  const open: Bracket[] = [];
  return pieces.map((piece, i) => {
    const inside = open.at(-1);
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
