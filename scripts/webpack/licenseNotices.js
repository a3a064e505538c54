const { Compilation, sources } = require("webpack");
const { billFile, noticesFile, packageOf, passedOn } = require("./bundledPackages");

const pluginName = "LicenseNoticesPlugin";

/** The packages that go into the bundle, those put together with others included. */
function bundledPackages(compilation) {
  const modules = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
  return modules.map(({ resource }) => packageOf(resource)).filter(Boolean);
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
          const { notices, bill } = passedOn("this add-in", bundledPackages(compilation));
          compilation.emitAsset(noticesFile, new sources.RawSource(notices));
          compilation.emitAsset(billFile, new sources.RawSource(bill));
        },
      );
    });
  }
}

exports.LicenseNoticesPlugin = LicenseNoticesPlugin;
