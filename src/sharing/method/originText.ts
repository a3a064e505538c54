import { type ShareLanguage } from "../../messages/words";
import { type WeightOrigin } from "./weightOrigin";

type Words = ShareLanguage["qualityMethod"];

/** Where weights come from, in sentences. */
export function originText(origin: WeightOrigin, { origins, schemes }: Words): string[] {
  switch (origin.kind) {
    case "equal":
      return [origins.equal];
    case "equalWithin":
      return [origins.equalWithin];
    case "scheme": {
      const say = origin.asked ? origins.asked : origins.coincide;
      return [say(schemes[origin.scheme])];
    }
    case "framework": {
      const { title, year, weightsStatus } = origin.framework;
      const prescribed = weightsStatus === "by source";
      const say = origin.asked
        ? prescribed
          ? origins.byFramework
          : origins.neutralFramework
        : prescribed
          ? origins.namedByFramework
          : origins.namedNeutral;
      return [say(title, String(year))];
    }
    case "pairwise": {
      const { consistency, experts } = origin;
      return [
        origins.pairwise,
        ...(experts > 1 ? [origins.pairwiseExperts(experts)] : []),
        ...(consistency === null ? [] : [origins.consistency(consistency.toFixed(2))]),
      ];
    }
    case "experts":
      return [origins.experts];
    case "words":
      return [origins.words(origin.words)];
    case "hand":
      return [origins.hand];
    case "judged":
      return [origins.judged];
    case "formula":
      return [origins.formula];
  }
}
