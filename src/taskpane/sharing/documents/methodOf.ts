import { type ShareLanguage } from "../../../messages/words";
import { type MethodDocument } from "../../../sharing/method/document";
import { type IndexMethod, methodDocument } from "../../../sharing/method/methodText";
import { type WeightOrigin } from "../../../sharing/method/weightOrigin";
import { type FoundCell, type SharingWorkbook } from "../../../workbook/sharing/sharingContract";
import { placeText } from "../sharing";

export const chosenOrigins = ["found", "hand", "pairwise", "experts", "words"] as const;

/** Where the user says the weights come from; `found`: as the workbook shows. */
export interface ChosenOrigin {
  readonly kind: (typeof chosenOrigins)[number];
  readonly words: string;
}

/** The method text of a cell's index, with every other formula of ours; null where the cell has no index any more. */
export async function methodOf(
  cell: FoundCell,
  all: readonly FoundCell[],
  chosen: ChosenOrigin,
  sharing: SharingWorkbook,
  language: ShareLanguage,
): Promise<MethodDocument | null> {
  const method = await sharing.describe(cell);
  if (!method) return null;
  const placed = (each: FoundCell) => ({ place: placeText(each), formula: each.formula });
  const own = placed(cell);
  return methodDocument(
    {
      method: withOrigin(method, chosen),
      formula: own,
      others: all.map(placed).filter(({ place }) => place !== own.place),
      date: today(),
    },
    language,
  );
}

function withOrigin(method: IndexMethod, chosen: ChosenOrigin): IndexMethod {
  const origin = originOf(chosen);
  return method.function === "QEI" && origin ? { ...method, weights: { ...method.weights, origin } } : method;
}

function originOf({ kind, words }: ChosenOrigin): WeightOrigin | null {
  switch (kind) {
    case "hand":
      return { kind: "judged" };
    case "pairwise":
      return { kind: "pairwise", experts: 1, consistency: null };
    case "experts":
      return { kind: "experts" };
    case "words":
      return words.trim() === "" ? null : { kind: "words", words: words.trim() };
    case "found":
      return null;
  }
}

/** The date here, not that of Greenwich. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
