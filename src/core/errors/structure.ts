/** Parameters of the errors of the ESI family. */
export interface StructureErrors {
  employmentEmpty: object;
  employmentTotalZero: object;
  shapeMismatch: { argument: string; rows: number; columns: number; needed: string };
  weightMissingAt: { row: number; column: number };
  layerNeedsVector: { rows: number; columns: number };
}
