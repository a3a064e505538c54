import type { Injector } from "@univerjs/core";
import { ValueNodeFactory } from "@univerjs/engine-formula";
import { writtenFor } from "./writtenFor";

/**
 * Wrong in 0.25.1: a number that is not spelled as JavaScript spells it, such as 1E-6 or 1.0, is text, which counts as larger
 * than every number: 2<1E-6 is TRUE. It is handed on as JavaScript spells it.
 *
 * Needed in @univerjs/engine-formula 1.0.0 too: `ValueObjectFactory.create` compares the spelling as before.
 */
export function patchNumbers(injector: Injector): void {
  writtenFor("numbers", "0.25.1");
  const factory = injector.get(ValueNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (token) => create(spelled(token));
}

function spelled(token: string): string {
  const number = Number(token);
  return token.trim() === "" || Number.isNaN(number) ? token : String(number);
}
