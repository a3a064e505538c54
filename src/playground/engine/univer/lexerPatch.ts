import type { Injector } from "@univerjs/core";
import { Lexer, LexerTreeBuilder } from "@univerjs/engine-formula";

/** The private parts of Univer's lexers this patch rests on; checked at start, so that an update fails loudly. */
interface TreeBuilderParts {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp(): void;
}

interface LexerParts {
  treeBuilder(formula: string, transformSuffix?: unknown): unknown;
}

/**
 * Corrects two faults of Univer 0.25's lexer, and lets the host put another formula in place of the one a cell shows.
 *
 * 1. It forgets to close square brackets when it starts anew: after it has read a reference such as
 *    Jobs[[Pay '[net'], gross]], whose escapes it does not know, every ":" and "," of later formulas is taken for text.
 * 2. It keeps the tree of each formula, but parsing changes the tree (LET becomes LAMBDA), so a formula that is
 *    parsed a second time means something else. A tree is kept only for `true`; any other true value gets a new one.
 */
export function patchLexer(injector: Injector, translate: (formula: string) => string): void {
  const builder = injector.get(LexerTreeBuilder) as unknown as TreeBuilderParts;
  const lexer = injector.get(Lexer) as unknown as LexerParts;
  if (builder._squareBracketState !== 0 || !builder._resetTemp || !lexer.treeBuilder) {
    throw new Error("This Univer reads formulas differently; see src/playground/engine/univer/lexerPatch.ts");
  }
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
