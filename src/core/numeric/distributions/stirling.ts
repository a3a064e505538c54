/** Coefficients B₂ₖ / (2k(2k − 1)) of the correction, k = 1 to 7. */
const coefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** From here on the first term left out, 3617/122400·z⁻¹⁵, is below 3e-17. */
export const stirlingFrom = 10;

/**
 * Δ(z) in ln Γ(z) = (z − ½)·ln z − z + ½·ln 2π + Δ(z), for z ≥ 10. The error is smaller than the first term left out.
 * Source: DLMF 5.11.1 and 5.11(ii), https://dlmf.nist.gov/5.11.
 */
export function stirlingCorrection(z: number): number {
  const inverseSquare = 1 / (z * z);
  let total = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) total = total * inverseSquare + coefficients[k];
  return total / z;
}
