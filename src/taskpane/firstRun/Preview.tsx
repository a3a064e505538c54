import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { type Language } from "../../messages/words";
import { useTheme } from "../shared/look/theme";

const formulas = ["=QEI(Jobs[[Pay]:[Training]])", '=QEI(B2:F11, "entropy")', "=ESI(Jobs[Employment])"];

const useStyles = makeStyles({
  provider: { minHeight: "100%" },
  page: { display: "flex", flexDirection: "column", gap: "12px", maxWidth: "480px", padding: "20px" },
  brand: { margin: 0, color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, display: "block", padding: "2px 0" },
});

/** What the pane shows in an ordinary browser, where there is no workbook. */
export function Preview({ language, dark }: { readonly language: Language; readonly dark: boolean }) {
  const classes = useStyles();
  const text = language.pane;
  const points = language.firstRun.points;
  return (
    <FluentProvider theme={useTheme(dark)} className={classes.provider}>
      <main className={classes.page}>
        <p className={classes.brand}>{text.title}</p>
        <h1 className={classes.title}>{text.previewTitle}</h1>
        <p className={classes.text}>{text.previewText}</p>
        <ul className={classes.text}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className={classes.text}>{text.previewFormulas}</p>
        <div>
          {formulas.map((formula) => (
            <code key={formula} className={classes.code}>
              {formula}
            </code>
          ))}
        </div>
      </main>
    </FluentProvider>
  );
}
