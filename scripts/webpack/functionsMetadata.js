const { Compilation, WebpackError, sources } = require("webpack");
const { completeMetadata } = require("./completeMetadata");
const { functionTexts, languages, textFiles } = require("./functionTexts");
const { parameterEnums } = require("./parameterEnums");
const { translateMetadata } = require("./translateMetadata");

const pluginName = "FunctionsMetadataPlugin";

/** Completes functions.json and writes functions-<language>.json beside it. A missing text fails the production build. */
class FunctionsMetadataPlugin {
  /** @param {{ addinUrl: string }} options where the add-in is served from, with a closing slash. */
  constructor({ addinUrl }) {
    this.addinUrl = addinUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const help = (folder) => (id) => `${this.addinUrl}help/${folder}functions/${id}.html`;
      const report = (problem) => compilation.errors.push(new WebpackError(`${pluginName}: ${problem}`));
      // Texts still to be written must not keep a developer from trying the function.
      const kind = compiler.options.mode === "development" ? "warnings" : "errors";
      const incomplete = (problem) => compilation[kind].push(new WebpackError(`${pluginName}: ${problem}`));
      compilation.hooks.processAssets.tap(
        { name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const asset = compilation.getAsset("functions.json");
          if (!asset) return report("functions.json was not generated");
          const complete = completeMetadata(
            JSON.parse(asset.source.source().toString()),
            parameterEnums,
            help(""),
          );
          complete.problems.forEach(report);
          compilation.updateAsset("functions.json", json(complete.metadata));
          for (const language of languages()) {
            textFiles(language).forEach((file) => compilation.fileDependencies.add(file));
            const translated = translateMetadata(
              complete.metadata,
              functionTexts(language),
              help(`${language}/`),
              language,
            );
            if (translated.missing.length > 0) incomplete(`${language}: ${translated.missing.join("; ")}`);
            compilation.emitAsset(`functions-${language}.json`, json(translated.metadata));
          }
        },
      );
    });
  }
}

const json = (value) => new sources.RawSource(`${JSON.stringify(value, null, 1)}\n`);

exports.FunctionsMetadataPlugin = FunctionsMetadataPlugin;
