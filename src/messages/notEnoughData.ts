import { type ErrorCode, type Problem } from "../core/errors";
import { type QualityErrors } from "../core/errors/quality";
import { type StructureErrors } from "../core/errors/structure";
import { type TimeErrors } from "../core/errors/time";

const quality: readonly (keyof QualityErrors)[] = [
  "unitEmpty",
  "unitCoverage",
  "unitIncomplete",
  "unitParts",
  "unitPartsIncomplete",
  "columnTooShort",
  "completeRowsTooFew",
  "randomIndexUnknown",
  "unitNeedsAll",
  "unitUncompared",
  "unitMissingValue",
  "noTippingPoint",
  "indicatorUnused",
  "unitsTooFew",
  "stratumOnePsu",
  "gapRowsTooFew",
];

const structure: readonly (keyof StructureErrors)[] = [
  "employmentEmpty",
  "lilienZero",
  "noScoredJobs",
  "unitValueMissing",
  "codeUnknown",
  "gradientOfGroup",
];

const time: readonly (keyof TimeErrors)[] = [
  "pointsTooFew",
  "rowsTooFew",
  "sideTooShort",
  "growthUndefined",
  "pointsTooMany",
];

const notEnoughData = new Set<ErrorCode>([...quality, ...structure, ...time]);

/** Problems that more data would solve: Excel shows them as #N/A, all others as #VALUE!. */
export function isNotEnoughData({ code }: Problem): boolean {
  return notEnoughData.has(code);
}
