import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { helpAddress } from "../../messages/helpAddress";
import { useLanguage, useTexts } from "../shared/context";
import { FunctionList } from "./FunctionList";
import { SampleAgain } from "./SampleAgain";
import { WhyThisError } from "./WhyThisError";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  version: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A page in a window of its own. */
function Elsewhere({ address, children }: { readonly address: string; readonly children: string }) {
  return (
    <Link href={address} target="_blank" rel="noreferrer">
      {children}
    </Link>
  );
}

/** Help: the selected cell's error, every function, the sample once more, and which version this is. */
export default function HelpTab() {
  const classes = useStyles();
  const text = useTexts("help");
  const { tag } = useLanguage();
  // The build writes them into the page; where the publisher has no page of its own, the documentation has.
  const { version, support, privacy } = document.documentElement.dataset;
  const own = (page: string) => helpAddress(tag, page);
  return (
    <div className={classes.stack}>
      <WhyThisError />
      <FunctionList />
      <SampleAgain />
      <Elsewhere address={own("index.html")}>{text.guides}</Elsewhere>
      {support && <Elsewhere address={support}>{text.support}</Elsewhere>}
      <Elsewhere address={privacy || own("privacy.html")}>{text.privacy}</Elsewhere>
      {version && <p className={classes.version}>{text.version(version)}</p>}
    </div>
  );
}
