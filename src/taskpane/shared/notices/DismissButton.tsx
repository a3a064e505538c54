import { Button } from "@fluentui/react-components";
import { useTexts } from "../context";
import { DismissIcon } from "../look/icons";

/** Takes a message away. */
export function DismissButton({ onClick }: { readonly onClick: () => void }) {
  const { dismiss } = useTexts("pane");
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissIcon />}
      aria-label={dismiss}
      onClick={onClick}
    />
  );
}
