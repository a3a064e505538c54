import { useMemo, useState } from "react";
import { isLocked } from "../../workbook/presets/presetsTable";
import { usePane, useSession } from "../shared/context";
import { createScorer } from "../state/index/scoring";
import { type Session } from "../state/paneState";
import { cellsOfPreset } from "../state/weights/openSession";

export interface OfficialRanks {
  readonly preset: string;
  /** By row; null where its weights give no scores. */
  readonly ranks: Float64Array | null;
  readonly scores: Float64Array | null;
}

/** The locked preset with which ranks are compared: that of the draft shown, or of which what is shown was a draft. */
function officialPreset({ draft, dragBase, presets, preset, keptFrom }: Session): string | null {
  return draft || (dragBase !== null && isLocked(presets, preset)) ? preset : keptFrom;
}

/** The ranks of the official preset as it stands in the sheet by now; null where there is none to compare with. */
export function useOfficialRanks(): OfficialRanks | null {
  const preset = useSession(officialPreset);
  const model = useSession((session) => session.model);
  const presets = useSession((session) => session.presets);
  const method = usePane((state) => state.method);
  const [score] = useState(createScorer);
  return useMemo(() => {
    if (preset === null) return null;
    const result = score({ model, presets, preset, cells: cellsOfPreset(model, presets, preset) }, method);
    if (!("scored" in result)) return { preset, ranks: null, scores: null };
    const { ranks, scores } = result.scored;
    return { preset, ranks, scores };
  }, [method, model, preset, presets, score]);
}
