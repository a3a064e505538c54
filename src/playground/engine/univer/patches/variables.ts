import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { type FormulaPiece, variablesAsText } from "../../../../formula/scope";
import { writtenFor } from "./writtenFor";

/** The private parts of Univer's lexer this patch rests on. */
interface NameParts {
  _handleDefinedName(sequence: unknown, names: unknown): unknown;
  getSequenceNode(sequence: unknown): FormulaPiece[];
}

/**
 * Wrong in 0.25.1: it puts the text of a defined name in place of every word that is like it, even where the word is a variable
 * of LET or LAMBDA; beside a name Score, LET(score, 1, score) then ends all calculation. In Excel the variable counts.
 *
 * Needed in @univerjs/engine-formula 1.0.0 too: `_handleDefinedName` spares functions before a parenthesis, not variables.
 */
export function patchVariables(injector: Injector): void {
  writtenFor("variables", "0.25.1");
  const builder = injector.get(LexerTreeBuilder) as unknown as NameParts;
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
