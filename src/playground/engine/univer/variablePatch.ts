import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { type FormulaPiece, variablesAsText } from "../../../formula/scope";

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
    // Univer leaves text alone.
    builder.getSequenceNode = (own) => variablesAsText(pieces(own));
    try {
      return putNames(sequence, names);
    } finally {
      builder.getSequenceNode = pieces;
    }
  };
}
