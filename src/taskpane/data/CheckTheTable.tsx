import { Button } from "@fluentui/react-components";
import { Suspense, useEffect, useState } from "react";
import { type TableContent } from "../../workbook/contract";
import { useCheckTexts } from "../check/checkTexts";
import { Problem } from "../shared/Problem";
import { useActions, usePane, useTexts } from "../shared/context";

/** Opens the guided check of the data table. */
export function CheckTheTable() {
  const text = useTexts("ownData");
  const { check } = useActions();
  const data = usePane((state) => state.data);
  const [outdated, setOutdated] = useState<TableContent | null>(null);
  useEffect(() => {
    let isOver = false;
    if (data)
      void check(({ isOutdated }) => isOutdated(data)).then((found) => {
        if (!isOver) setOutdated(found ? data : null);
      });
    return () => void (isOver = true);
  }, [check, data]);
  return (
    <div>
      {outdated !== null && outdated === data && (
        <Suspense>
          <Outdated />
        </Suspense>
      )}
      <Button size="small" onClick={() => void check(({ open }) => open(data?.name ?? null))}>
        {text.check}
      </Button>
    </div>
  );
}

/** What a clean table was made of has changed, so that it is to be checked again. */
function Outdated() {
  const text = useCheckTexts("check");
  return <Problem text={text.outdated} intent="warning" />;
}
