import { Button } from "@fluentui/react-components";
import { useActions, usePane, useTexts } from "../shared/context";

/** Opens the guided check of the data table. */
export function CheckTheTable() {
  const text = useTexts("ownData");
  const { check } = useActions();
  const data = usePane((state) => state.data?.name ?? null);
  return (
    <div>
      <Button size="small" onClick={() => void check(({ open }) => open(data))}>
        {text.check}
      </Button>
    </div>
  );
}
