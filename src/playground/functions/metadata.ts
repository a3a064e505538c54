/** functions.json, as custom-functions-metadata writes it and this project extends it. */
export interface FunctionsMetadata {
  /** Without it Excel answers a call that is given an error cell with that error, and does not call. */
  readonly allowErrorForDataTypeAny?: boolean;
  /** Hands over rich values, and errors of any kind (OfficeDev/office-js#4385). */
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: "scalar" | "matrix" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumType?: string;
}
