const fs = require("fs");
const path = require("path");
const { Compilation, sources } = require("webpack");

const pluginName = "LicenseNoticesPlugin";

/** The folder of the package that a module belongs to; undefined for our own modules. */
const packageOf = (resource) =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? "")?.[0];

/** The packages that go into the bundle, those put together with others included. */
function bundledPackages(compilation) {
  const modules = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
  return [...new Set(modules.map(({ resource }) => packageOf(resource)).filter(Boolean))].sort();
}

function notice(folder) {
  const { name, version, license, repository } = JSON.parse(
    fs.readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file
    ? fs.readFileSync(path.join(folder, file), "utf8").replace(/\r\n/g, "\n").trim()
    : `No license file comes with it; it declares ${license}. Source: ${repository?.url ?? repository}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Writes dist/THIRD-PARTY-NOTICES.txt: what the licenses of bundled packages ask to pass on. */
class LicenseNoticesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      // The compiler of the pane's page is another one.
      if (compilation.compiler !== compiler) return;
      compilation.hooks.processAssets.tap(
        { name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const notices = bundledPackages(compilation).map(notice);
          const text = `Software of others in this add-in\n\n${notices.join(`\n${"-".repeat(72)}\n\n`)}`;
          compilation.emitAsset("THIRD-PARTY-NOTICES.txt", new sources.RawSource(text));
        },
      );
    });
  }
}

exports.LicenseNoticesPlugin = LicenseNoticesPlugin;
