import { Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { helpAddress } from "../../messages/helpAddress";
import { useLanguage, useTexts } from "../shared/context";
import { findFunctions, type FunctionHelp, readFunctionHelp, syntaxOf } from "./functionHelp";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "6px" },
  entry: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", padding: "6px 0" },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  syntax: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  arguments: { margin: "4px 0", paddingLeft: "16px" },
  page: { display: "inline-block", marginBottom: "8px", fontSize: tokens.fontSizeBase200 },
});

/** Every worksheet function with its arguments, searchable. */
export function FunctionList() {
  const classes = useStyles();
  const text = useTexts("help");
  const { tag } = useLanguage();
  const [functions, setFunctions] = useState<readonly FunctionHelp[] | "failed" | null>(null);
  const [search, setSearch] = useState("");
  useEffect(() => {
    let current = true;
    readFunctionHelp(tag).then(
      (read) => current && setFunctions(read),
      () => current && setFunctions("failed"),
    );
    return () => {
      current = false;
    };
  }, [tag]);
  if (functions === "failed") return <p>{text.unavailable}</p>;
  const found = functions ? findFunctions(functions, search) : [];
  return (
    <div className={classes.stack}>
      <Input
        size="small"
        type="search"
        placeholder={text.search}
        aria-label={text.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {functions && found.length === 0 && <span>{text.none}</span>}
      {found.map((each) => (
        <details key={each.name} className={classes.entry}>
          <summary className={classes.summary}>
            <span className={classes.name}>{each.name}</span> {each.description}
          </summary>
          <div className={classes.syntax}>={syntaxOf(each)}</div>
          <ul className={classes.arguments}>
            {each.parameters.map((parameter) => (
              <li key={parameter.name}>
                <strong>{parameter.name}</strong> {parameter.description}
              </li>
            ))}
          </ul>
          <Link
            className={classes.page}
            href={helpAddress(tag, `functions/${each.name}.html`)}
            target="_blank"
            rel="noreferrer"
          >
            {text.more}
          </Link>
        </details>
      ))}
    </div>
  );
}
