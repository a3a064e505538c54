const { createHash } = require("crypto");
const { Compilation, sources } = require("webpack");

const pluginName = "VersionedAddressesPlugin";

/** Files whose names stay, because manifests that are already installed name them, by the files that ask for them. */
const named = [
  [/^taskpane\.html$/, /^(?:functions\.js|taskpane\.css)$/],
  [/^manifest.*\.xml$/, /^functions(?:-[\w-]+)?\.json$/],
];

/**
 * Adds to the addresses of files with constant names what they hold, such as `functions.json?v=1f0c…`: no page takes an
 * older one from a cache, and a new manifest makes Excel read the functions' descriptions anew (OfficeDev/office-js#4722).
 * The other scripts have it in their names.
 */
class VersionedAddressesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      compilation.hooks.processAssets.tap(
        // After everything that changes a file.
        { name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER },
        (assets) => {
          const find = (pattern) => Object.keys(assets).filter((name) => pattern.test(name));
          for (const [askers, files] of named) {
            for (const asker of find(askers)) {
              const text = find(files).reduce(
                (before, name) => withVersion(before, name, digestOf(assets[name].source())),
                assets[asker].source().toString(),
              );
              compilation.updateAsset(asker, new sources.RawSource(text));
            }
          }
        },
      );
    });
  }
}

/** An attribute may have lost its quotation marks. */
const withVersion = (text, name, version) =>
  text.replace(new RegExp(`(["'=/]${name.replaceAll(".", "\\.")})(?=["'\\s>])`, "g"), `$1?v=${version}`);

const digestOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 8);

exports.VersionedAddressesPlugin = VersionedAddressesPlugin;
