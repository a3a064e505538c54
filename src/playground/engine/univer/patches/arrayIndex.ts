import {
  ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
} from "@univerjs/engine-formula";
import { writtenFor } from "./writtenFor";

/** The private parts of Univer's arrays and of its index of cells this patch rests on. */
interface ArrayParts {
  _batchOperatorValue(...operation: unknown[]): void;
}

interface IndexParts {
  shouldContinueBuildingCache(...place: unknown[]): boolean;
  canUseCache(...place: unknown[]): { rowsInCache: unknown[]; rowsNotInCache: unknown[] };
  setContinueBuildingCache(...place: unknown[]): void;
}

/**
 * Wrong in 0.25.1: it compares an array with a value through an index of the sheet's cells, by the array's place on the sheet.
 * Arrays that functions make have a place too, such as the cell of the formula or the top left, so that one array is
 * compared by what another one held, and enters its own values as those of cells. Only arrays that were read from cells
 * may use the index, and nothing that is compared with an empty text: the index takes 0 for one, so that a second formula
 * that asks which cells are empty would count zeros.
 *
 * Needless from @univerjs/engine-formula 1.0.0, where an array has `_useInvertedIndexCache`, off but for those that ask for
 * it (`_batchOperatorValue` reads it; in 0.25.1 it asks the index for every array).
 */
export function patchArrayIndex(): void {
  writtenFor("arrayIndex", "0.25.1");
  const arrays = ArrayValueObject.prototype as unknown as ArrayParts;
  const references = BaseReferenceObject.prototype;
  const index = CELL_INVERTED_INDEX_CACHE as unknown as IndexParts;
  const ofCells = new WeakSet<object>();
  const { toArrayValueObject } = references;
  references.toArrayValueObject = function (this: BaseReferenceObject, useCache) {
    const array = toArrayValueObject.call(this, useCache);
    ofCells.add(array);
    return array;
  };

  let withoutIndex = false;
  const operate = arrays._batchOperatorValue;
  arrays._batchOperatorValue = function (this: object, ...operation) {
    const before = withoutIndex;
    const [value] = operation as [BaseValueObject];
    withoutIndex = !ofCells.has(this) || (value.isString() && value.getValue() === "");
    try {
      operate.apply(this as ArrayParts, operation);
    } finally {
      withoutIndex = before;
    }
  };
  const shouldContinue = index.shouldContinueBuildingCache.bind(index);
  const canUse = index.canUseCache.bind(index);
  const setContinue = index.setContinueBuildingCache.bind(index);
  index.shouldContinueBuildingCache = (...place) => !withoutIndex && shouldContinue(...place);
  index.canUseCache = (...place) =>
    withoutIndex ? { rowsInCache: [], rowsNotInCache: [] } : canUse(...place);
  index.setContinueBuildingCache = (...place) => {
    if (!withoutIndex) setContinue(...place);
  };
}
