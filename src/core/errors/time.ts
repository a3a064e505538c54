/** Parameters of the errors of the time family. */
export interface TimeErrors {}
