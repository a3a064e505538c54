import { ToggleButton } from "@fluentui/react-components";
import { useBarsUnfolded, useSession, useTexts } from "../shared/context";
import { useStacked } from "../shared/hooks/useStacked";

/** Bars in the parts of dimensions or of indicators; nothing where there are no dimensions or bars have no parts. */
export function UnfoldBars() {
  return useStacked() ? <UnfoldParts /> : null;
}

/** Points by dimension or by indicator; nothing where there are no dimensions. */
export function UnfoldParts() {
  const text = useTexts("ranking");
  const [unfolded, unfold] = useBarsUnfolded();
  const hasDimensions = useSession((session) => session.model.hierarchy !== undefined);
  if (!hasDimensions) return null;
  return (
    <ToggleButton size="small" appearance="subtle" checked={unfolded} onClick={() => unfold(!unfolded)}>
      {text.byIndicator}
    </ToggleButton>
  );
}
