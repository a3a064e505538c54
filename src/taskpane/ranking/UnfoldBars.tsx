import { ToggleButton } from "@fluentui/react-components";
import { useBarsUnfolded, useSession, useTexts } from "../shared/context";
import { useStacked } from "../shared/useStacked";

/** Bars in the parts of dimensions or of indicators; nothing where there are no dimensions or bars have no parts. */
export function UnfoldBars() {
  const text = useTexts("ranking");
  const [unfolded, unfold] = useBarsUnfolded();
  const hasDimensions = useSession((session) => session.model.hierarchy !== undefined);
  const stacked = useStacked();
  if (!hasDimensions || !stacked) return null;
  return (
    <ToggleButton size="small" appearance="subtle" checked={unfolded} onClick={() => unfold(!unfolded)}>
      {text.byIndicator}
    </ToggleButton>
  );
}
