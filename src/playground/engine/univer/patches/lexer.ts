import type { Injector } from "@univerjs/core";
import { Lexer, LexerTreeBuilder } from "@univerjs/engine-formula";
import { writtenFor } from "./writtenFor";

/** The private parts of Univer's lexers this patch rests on. */
interface TreeBuilderParts {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp(): void;
}

interface LexerParts {
  treeBuilder(formula: string, transformSuffix?: unknown): unknown;
}

/**
 * Wrong in 0.25.1, two faults of the lexer; besides, this lets the host put another formula in place of the one a cell shows.
 *
 * 1. It forgets to close square brackets when it starts anew: after it has read a reference such as
 *    Jobs[[Pay '[net'], gross]], whose escapes it does not know, every ":" and "," of later formulas is taken for text.
 * 2. It keeps the tree of each formula, but parsing changes the tree (LET becomes LAMBDA), so a formula that is
 *    parsed a second time means something else. A tree is kept only for `true`; any other true value gets a new one.
 *
 * In @univerjs/engine-formula 1.0.0 the first stands (`_resetTemp` is the same), the second is mended: formulas with LET or
 * LAMBDA are kept no more. Its `treeBuilder` takes further arguments, which would have to be handed on.
 */
export function patchLexer(injector: Injector, translate: (formula: string) => string): void {
  writtenFor("lexer", "0.25.1");
  const builder = injector.get(LexerTreeBuilder) as unknown as TreeBuilderParts;
  const lexer = injector.get(Lexer) as unknown as LexerParts;
  const reset = builder._resetTemp.bind(builder);
  builder._resetTemp = () => {
    reset();
    builder._squareBracketState = 0;
    builder._tableBracketState = false;
  };
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix = true) =>
    treeBuilder(translate(formula), transformSuffix ? "a tree of its own" : transformSuffix);
}
