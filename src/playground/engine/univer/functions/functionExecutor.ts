import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import {
  isGridError,
  type GridArgument,
  type GridCell,
  type GridFunction,
  type GridResult,
} from "../../../functions/gridFunction";

type ExecutorClass = new (name: string) => BaseFunction;

/** The class Univer wants for a function: it turns Univer's value objects into plain cells and back. */
export function functionExecutor(gridFunction: GridFunction): ExecutorClass {
  return class extends BaseFunction {
    /** Whole columns are told from other ranges only by their references. */
    override needsReferenceObject = true;

    constructor(name: string) {
      super(name as never);
      // Univer would answer a wrong number of arguments with #N/A; the function itself judges them.
      this.minParams = -1;
      this.maxParams = -1;
    }

    override calculate(...variants: BaseValueObject[]) {
      const caller = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
      return resultObject(gridFunction.call(variants.map(gridArgument), caller));
    }
  };
}

/** Rows of a sheet in Excel. */
const allRows = 1048576;

function gridArgument(variant: BaseValueObject | BaseReferenceObject): GridArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const range = rangeArgument(reference.toArrayValueObject());
    return reference.isColumn() ? wholeColumns(range) : range;
  }
  return valueArgument(variant as BaseValueObject);
}

/** Of a reference such as A:C Univer hands over the used rows; Excel hands over all of them. */
function wholeColumns(range: RangeArgument): RangeArgument {
  const blanks: GridCell[] = new Array<GridCell>(range.rows[0].length).fill(null);
  return {
    ...range,
    rows: [...range.rows, ...new Array<GridCell[]>(allRows - range.rows.length).fill(blanks)],
  };
}

function valueArgument(variant: BaseValueObject): GridArgument {
  if (variant.isNull()) return { kind: "omitted" };
  if (!variant.isArray()) return { kind: "value", value: gridCell(variant) };
  return rangeArgument(variant as ArrayValueObject);
}

type RangeArgument = Extract<GridArgument, { kind: "range" }>;

function rangeArgument(array: ArrayValueObject): RangeArgument {
  const source = array.getArrayValue();
  const rows: GridCell[][] = new Array(array.getRowCount());
  const columns = array.getColumnCount();
  for (let r = 0; r < rows.length; r++) {
    const row: GridCell[] = new Array(columns);
    for (let c = 0; c < columns; c++) row[c] = gridCell(source[r]?.[c]);
    rows[r] = row;
  }
  return { kind: "range", rows };
}

function gridCell(object: Nullable<BaseValueObject>): GridCell {
  if (!object || object.isNull()) return null;
  if (object.isError()) return { error: String(object.getValue()) };
  return object.getValue();
}

function resultObject(result: GridResult): BaseValueObject {
  if (!Array.isArray(result)) return cellObject(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(cellObject)),
    rowCount: result.length,
    columnCount: result[0].length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellObject(cell: GridCell): BaseValueObject {
  if (cell === null) return NumberValueObject.create(0);
  if (isGridError(cell)) return ErrorValueObject.create(cell.error as ErrorType);
  if (typeof cell === "number") return NumberValueObject.create(cell);
  return typeof cell === "boolean" ? BooleanValueObject.create(cell) : StringValueObject.create(cell);
}
