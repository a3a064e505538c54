import { useMemo, useState } from "react";
import { isLocked } from "../../../workbook/presets/presetsTable";
import { usePane, useSession } from "../../shared/context";
import { createScorer } from "../../state/index/scoring";
import { cellsOfPreset } from "../../state/weights/openSession";
import { type PresetRanks } from "../../state/weights/severalPresets";

/** The ranks of presets: of the one shown at its weights here, of the others, and of a locked one, at those of the sheet. */
export function usePresetRanks(names: readonly string[]): readonly PresetRanks[] {
  const model = useSession((session) => session.model);
  const presets = useSession((session) => session.presets);
  const preset = useSession((session) => session.preset);
  const result = useSession((session) => session.result);
  const method = usePane((state) => state.method);
  const [score] = useState(createScorer);
  const shown = isLocked(presets, preset) ? null : preset;
  const inSheet = useMemo(() => {
    const scored = names.map((name): PresetRanks => {
      if (name === shown) return { preset: name, ranks: null };
      const found = score(
        { model, presets, preset: name, cells: cellsOfPreset(model, presets, name) },
        method,
      );
      return { preset: name, ranks: "scored" in found ? found.scored.ranks : null };
    });
    return scored;
  }, [method, model, names, presets, score, shown]);
  return useMemo(
    () =>
      inSheet.map((each) =>
        each.preset === shown && "scored" in result ? { ...each, ranks: result.scored.ranks } : each,
      ),
    [inSheet, result, shown],
  );
}
