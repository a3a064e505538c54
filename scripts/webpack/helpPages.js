const fs = require("fs");
const path = require("path");
const { Compilation, sources } = require("webpack");
const { languages } = require("./functionTexts");
const { markdownToHtml, pageOf } = require("./markdown");

const docs = path.resolve(__dirname, "../../docs");
const pluginName = "HelpPagesPlugin";

/** A file of its own, so that a Content-Security-Policy need not allow inline styles. */
const styleFile = "help.css";
const style = `body{font:16px/1.55 "Segoe UI","Microsoft YaHei",sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#242424;background:#fff}
a{color:#0b5a63}table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #d1d1d1;padding:.3rem .6rem;text-align:left;vertical-align:top}
th{background:#f5f5f5}code{font-family:Consolas,monospace;background:#f5f5f5;padding:0 .2rem}pre{background:#f5f5f5;padding:.7rem;overflow:auto}
@media (prefers-color-scheme:dark){body{color:#e8e8e8;background:#1f1f1f}a{color:#6fd3de}th,code,pre{background:#2b2b2b}th,td{border-color:#555}}`;

/** Pages meant for users; docs/source holds what the pages are made from. */
function markdownFiles(folder = "") {
  return fs.readdirSync(path.join(docs, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return name === "source" ? [] : markdownFiles(name);
    return entry.name.endsWith(".md") ? [name] : [];
  });
}

function page(name, source) {
  const language = languages().find((tag) => name.startsWith(`${tag}/`)) ?? "en";
  const title = /^# (.+)$/m.exec(source)?.[1] ?? "Employment Indices";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${"../".repeat(name.split("/").length - 1)}${styleFile}">
</head>
<body>
${markdownToHtml(source)}
</body>
</html>
`;
}

/** Makes dist/help from docs: what the functions' help links and the manifest's support address open. */
class HelpPagesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          compilation.emitAsset(`help/${styleFile}`, new sources.RawSource(style));
          for (const name of markdownFiles()) {
            const file = path.join(docs, name);
            compilation.fileDependencies.add(file);
            compilation.emitAsset(
              `help/${pageOf(name)}`,
              new sources.RawSource(page(name, fs.readFileSync(file, "utf8"))),
            );
          }
        },
      );
    });
  }
}

exports.HelpPagesPlugin = HelpPagesPlugin;
