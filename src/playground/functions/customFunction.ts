import type { CallerCell } from "../engine/engine";
import { argumentValue, NotCalled, type ArgumentOptions } from "./argument";
import type { ErrorMessages } from "./errorMessages";
import type { GridArgument, GridFunction, GridResult } from "./gridFunction";
import { callLifted, liftedShape } from "./lifting";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";
import type { FunctionRuntime } from "./paneRuntime";
import { gridResult, thrownError } from "./result";

export interface FunctionOptions extends ArgumentOptions {
  /** What to say of a formula with too few or too many arguments. */
  readonly argumentCount?: (name: string, least: number, most: number) => string;
}

/** A function of functions.json, called as Excel calls it and answering as Excel shows it. */
export class CustomFunction implements GridFunction {
  /** Calls that reached the function, for tests. */
  calls = 0;

  constructor(
    readonly metadata: FunctionMetadata,
    private readonly runtime: FunctionRuntime,
    private readonly options: FunctionOptions,
    private readonly messages: ErrorMessages,
    /** Told of every cell that calls it. */
    private readonly onCall: (caller: CallerCell) => void = () => undefined,
  ) {}

  call(args: readonly GridArgument[], caller: CallerCell): GridResult {
    this.onCall(caller);
    const result = this.answer(args);
    this.messages.record(caller, result);
    return result;
  }

  private answer(args: readonly GridArgument[]): GridResult {
    const { parameters } = this.metadata;
    const last = parameters[parameters.length - 1];
    const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    const most = last?.repeating ? Infinity : parameters.length;
    if (args.length < required || args.length > most) {
      const message = this.options.argumentCount?.(this.metadata.name, required, most);
      return { error: "#VALUE!", message };
    }
    const ofArgument = args.map((_, i): ParameterMetadata | undefined => parameters[i] ?? last);
    const shape = liftedShape(ofArgument, args);
    return shape
      ? callLifted(ofArgument, args, shape, (single) => this.callOnce(single))
      : this.callOnce(args);
  }

  private callOnce(args: readonly GridArgument[]): GridResult {
    const called = this.runtime.find(this.metadata.id);
    if (!called) return { error: "#NAME?" };
    try {
      const values = this.values(args);
      this.calls++;
      return gridResult(called(...values), this.metadata.result?.dimensionality === "matrix");
    } catch (thrown) {
      if (thrown instanceof NotCalled) return thrown.error;
      return thrownError(thrown, this.runtime.isFunctionError(thrown));
    }
  }

  /** Every parameter in order, omitted ones as null, then the invocation object. */
  private values(args: readonly GridArgument[]): unknown[] {
    const { parameters } = this.metadata;
    const value = (parameter: ParameterMetadata, argument: GridArgument | undefined) =>
      argumentValue(parameter, argument ?? { kind: "omitted" }, this.runtime, this.options);
    const values = parameters.map((parameter, i) =>
      parameter.repeating
        ? args.slice(i).map((argument) => value(parameter, argument))
        : value(parameter, args[i]),
    );
    return [...values, { functionName: this.metadata.id }];
  }
}
