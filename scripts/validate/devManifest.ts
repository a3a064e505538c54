/** A copy sideloaded for development is another add-in to Excel: same function names in both would keep one from registering. */
const developmentId = "d5b19ab3-70b0-4296-8d61-3f019134ca41";
const namespace = "DEV";

/**
 * The development manifest: another Id, "(Dev)" on every label a user sees, and the namespace DEV (so =DEV.QEI).
 * @param manifest the text of manifest.xml.
 */
export function devManifest(manifest: string): string {
  const labels =
    /(<(?:DisplayName|bt:String id="[^"]*\.(?:Label|Title)") DefaultValue="[^"]*)("[^>]*>\s*<(?:bt:)?Override Locale="[^"]*" Value="[^"]*)(")/g;
  return (
    manifest
      .replace(
        /<!--[\s\S]*?-->/,
        "<!-- Made from manifest.xml by scripts/devManifest.ts: change that one. -->",
      )
      .replace(/<Id>[^<]*<\/Id>/, `<Id>${developmentId}</Id>`)
      .replace(labels, "$1 (Dev)$2 (Dev)$3")
      // The pane writes and finds formulas by the name that its functions have.
      .replaceAll('/taskpane.html"', `/taskpane.html?namespace=${namespace}"`)
      .replace(
        /(<\/Metadata>)(\s*)(<\/ExtensionPoint>)/,
        '$1$2  <Namespace resid="Functions.Namespace"/>$2$3',
      )
      .replace(
        /(<bt:ShortStrings>)(\s*)/,
        `$1$2<bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>$2`,
      )
  );
}
