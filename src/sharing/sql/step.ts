/** A step of the query: a name, what it selects, and from where. */
export interface Step {
  readonly name: string;
  readonly select: readonly string[];
  readonly from: string;
}
