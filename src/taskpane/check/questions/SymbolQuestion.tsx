import { useState } from "react";
import { isDash } from "../../../cells/unclearText";
import { useCheckTexts } from "../checkTexts";
import { useChecked } from "../useChecked";
import { Choice } from "./Choice";
import { type Asked } from "./QuestionCard";
import { QuestionCells } from "./QuestionCells";
import { TypedNumber } from "./TypedNumber";

type Kind = "missing" | "zero" | "number" | "leaveOut";

/** What a symbol stands for is never guessed: "#" is suppressed at one publisher and top-coded at another. */
export function SymbolQuestion({ question: { symbol, cells } }: Asked<"symbol">) {
  const text = useCheckTexts("check");
  const { answers, answer } = useChecked();
  const given = answers.symbols.get(symbol);
  const [typing, setTyping] = useState(false);
  const put = (next: "missing" | "leaveOut" | number | null) => {
    const symbols = new Map(answers.symbols);
    if (next === null) symbols.delete(symbol);
    else symbols.set(symbol, next);
    answer({ symbols });
  };
  const choose = (kind: Kind) => {
    setTyping(kind === "number");
    put(kind === "number" ? null : kind === "zero" ? 0 : kind);
  };
  const hints: Readonly<Record<string, string>> = text.symbolHints;
  const kind = typing ? "number" : kindOf(given);
  return (
    <>
      <Choice<Kind>
        label={text.meaning}
        hint={hints[isDash(symbol) ? "-" : symbol.toLowerCase()]}
        value={kind}
        options={[
          ["missing", text.missing],
          ["zero", text.zero],
          ["number", text.anotherNumber],
          ["leaveOut", text.leaveRowsOut],
        ]}
        onChoose={choose}
      />
      {kind === "number" && (
        <TypedNumber label={text.number} value={typeof given === "number" ? given : null} onType={put} />
      )}
      <QuestionCells cells={cells} />
    </>
  );
}

function kindOf(given: "missing" | "leaveOut" | number | undefined): Kind | null {
  if (typeof given === "number") return given === 0 ? "zero" : "number";
  return given ?? null;
}
