import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../shared/context";
import { FunctionList } from "./FunctionList";
import { SampleAgain } from "./SampleAgain";
import { WhyThisError } from "./WhyThisError";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  version: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** An address outside the add-in, in a window of its own. */
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
  // The build writes them into the page; the publisher may have neither address.
  const { version, support, privacy } = document.documentElement.dataset;
  return (
    <div className={classes.stack}>
      <WhyThisError />
      <FunctionList />
      <SampleAgain />
      {support && <Elsewhere address={support}>{text.support}</Elsewhere>}
      {privacy && <Elsewhere address={privacy}>{text.privacy}</Elsewhere>}
      {version && <p className={classes.version}>{text.version(version)}</p>}
    </div>
  );
}
