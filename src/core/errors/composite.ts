/** Parameters of the errors of the composite family. */
export interface CompositeErrors {}
