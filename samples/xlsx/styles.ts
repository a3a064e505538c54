import { type SampleStyle } from "../types";
import { escapeXml, mainNamespace, xmlHead } from "./xml";

const fonts: Record<SampleStyle, string> = {
  plain: "",
  result: "",
  title: '<b/><sz val="14"/>',
  heading: "<b/>",
  note: '<i/><color rgb="FF595959"/>',
  source: '<color rgb="FF595959"/>',
  choice: "<b/>",
  link: '<u/><color rgb="FF0563C1"/>',
};
/** Light yellow for cells that readers change, as their fill's number in the part. */
const choiceFill = 2;
const fillOf = (style: SampleStyle) => (style === "choice" ? choiceFill : 0);
const order: readonly SampleStyle[] = [
  "plain",
  "result",
  "title",
  "heading",
  "note",
  "source",
  "choice",
  "link",
];

/** Numbers the looks that cells ask for, and writes them as the part `styles.xml`. */
export class Styles {
  private readonly formats: string[] = [];
  private readonly looks: { readonly font: number; readonly format: number }[] = [{ font: 0, format: 0 }];

  /** Index of a look, for a cell's attribute `s`. */
  index(style: SampleStyle = "plain", format = "General"): number {
    const look = { font: order.indexOf(style), format: this.formatId(format) };
    const found = this.looks.findIndex(({ font, format: id }) => font === look.font && id === look.format);
    return found >= 0 ? found : this.looks.push(look) - 1;
  }

  xml(): string {
    const formats = this.formats.map(
      (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(code)}"/>`,
    );
    const written = order.map((style) => {
      const own = fonts[style];
      const size = own.includes("<sz") ? "" : '<sz val="11"/>';
      return `<font>${fontParts(own, size)}<name val="Calibri"/><family val="2"/></font>`;
    });
    const looks = this.looks.map(
      ({ font, format }) =>
        `<xf numFmtId="${format}" fontId="${font}" fillId="${fillOf(order[font])}" borderId="0" xfId="0"${font > 0 ? ' applyFont="1"' : ""}${fillOf(order[font]) > 0 ? ' applyFill="1"' : ""}${format > 0 ? ' applyNumberFormat="1"' : ""}/>`,
    );
    return `${xmlHead}<styleSheet xmlns="${mainNamespace}">${
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` : ""
    }<fonts count="${written.length}">${written.join("")}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF4CE"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }

  private formatId(code: string): number {
    if (code === "General") return 0;
    const found = this.formats.indexOf(code);
    return 164 + (found >= 0 ? found : this.formats.push(code) - 1);
  }
}

/** The schema wants b and i before the size, the color after it. */
function fontParts(own: string, size: string): string {
  const color = /<color[^>]*>/.exec(own)?.[0] ?? "";
  return `${own.replace(color, "")}${size}${color}`;
}
