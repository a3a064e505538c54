/** The custom functions as the add-in's own page has associated them: a shared runtime, so they live in the task pane. */
export interface FunctionRuntime {
  /** @returns the function associated with an id, or undefined before the page has done so */
  find(id: string): ((...args: unknown[]) => unknown) | undefined;
  /** An error cell in the form a function receives it: an instance of CustomFunctions.Error. */
  errorCell(code: string): unknown;
  /** Whether something thrown is a CustomFunctions.Error. */
  isFunctionError(thrown: unknown): boolean;
}

interface CustomFunctionsGlobal {
  readonly _association?: { readonly mappings?: Record<string, (...args: unknown[]) => unknown> };
  readonly Error?: new (code: string, message?: string) => Error;
}

/** The runtime of the page in `frame`; looked up at each call, because the page may be reloaded. */
export class PaneRuntime implements FunctionRuntime {
  constructor(private readonly frame: HTMLIFrameElement) {}

  find(id: string): ((...args: unknown[]) => unknown) | undefined {
    const mappings = this.library()?._association?.mappings;
    return mappings?.[id] ?? mappings?.[id.toUpperCase()];
  }

  errorCell(code: string): unknown {
    const ErrorClass = this.library()?.Error;
    if (!ErrorClass) throw new Error("CustomFunctions.Error is not there yet");
    return new ErrorClass(code);
  }

  isFunctionError(thrown: unknown): boolean {
    const ErrorClass = this.library()?.Error;
    return ErrorClass !== undefined && thrown instanceof ErrorClass;
  }

  /** @returns whether every function of `ids` can be called */
  ready(ids: readonly string[]): boolean {
    return this.library()?.Error !== undefined && ids.every((id) => this.find(id) !== undefined);
  }

  private library(): CustomFunctionsGlobal | undefined {
    const page = this.frame.contentWindow as (Window & { CustomFunctions?: CustomFunctionsGlobal }) | null;
    return page?.CustomFunctions;
  }
}
