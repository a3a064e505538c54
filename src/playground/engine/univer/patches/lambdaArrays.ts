import {
  ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  FUNCTION_NAMES_LOGICAL,
  functionLogical,
  type LambdaValueObjectObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { writtenFor } from "./writtenFor";

/** The private parts of Univer's REDUCE this patch rests on. */
interface ReduceParts {
  calculate(
    initial: BaseValueObject | BaseReferenceObject,
    array: BaseValueObject | BaseReferenceObject,
    lambda: BaseValueObject,
  ): unknown;
  _handleSingleValueObject(
    initial: BaseValueObject,
    array: BaseValueObject,
    lambda: BaseValueObject,
    initialReference: null,
    arrayReference: BaseReferenceObject | null,
  ): unknown;
}

/**
 * Wrong in 0.25.1: REDUCE begins anew with each value of an array that it is given to begin with, where Excel hands the
 * array on as it is; and MAKEARRAY answers with a promise, which REDUCE and MAP take for a value where it stands in their
 * LAMBDA, so that all calculation ends. Nothing that a LAMBDA calls here has to be waited for.
 *
 * In @univerjs/engine-formula 1.0.0 both stand: `Reduce` and `Makearray` are the same but for their form.
 */
export function patchLambdaArrays(): void {
  writtenFor("lambdaArrays", "0.25.1");
  const prototypeOf = (name: FUNCTION_NAMES_LOGICAL) =>
    (functionLogical.find(([, own]) => own === name)![0] as unknown as { readonly prototype: object })
      .prototype;

  const reduce = prototypeOf(FUNCTION_NAMES_LOGICAL.REDUCE) as ReduceParts;
  const { calculate } = reduce;
  reduce.calculate = function (this: ReduceParts, initial, array, lambda) {
    if (initial.isReferenceObject() || !(initial as BaseValueObject).isArray())
      return calculate.call(this, initial, array, lambda);
    const reference = array.isReferenceObject() ? (array as BaseReferenceObject) : null;
    const values = reference ? reference.toArrayValueObject() : (array as BaseValueObject);
    return this._handleSingleValueObject(initial as BaseValueObject, values, lambda, null, reference);
  };

  const make = prototypeOf(FUNCTION_NAMES_LOGICAL.MAKEARRAY) as BaseFunction;
  const begin = make.calculate;
  make.isAsync = () => false;
  make.calculate = function (this: BaseFunction, ...given: BaseValueObject[]) {
    const [high, broad] = given.slice(0, 2).map((size) => this.getIndexNumValue(size));
    const lambda = given[2] as LambdaValueObjectObject;
    // Without a size or a LAMBDA there is an error, which needs no waiting.
    if (typeof high !== "number" || typeof broad !== "number" || !lambda.isLambda())
      return begin.apply(this, given);
    const rows = Array.from({ length: high }, (_, i) =>
      Array.from({ length: broad }, (_, j) => {
        const spot = [i, j].map((place) => NumberValueObject.create(place + 1));
        const value = lambda.execute(...spot) as BaseValueObject;
        return value.isArray() ? (value as ArrayValueObject).get(0, 0) : value;
      }),
    );
    return ArrayValueObject.create({
      calculateValueList: rows,
      rowCount: high,
      columnCount: broad,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };
}
