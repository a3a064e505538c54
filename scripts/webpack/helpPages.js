const fs = require("fs");
const path = require("path");
const { Compilation, sources } = require("webpack");
const { pageOf } = require("./markdown");
const { folderOf, folders, pageNames, siteOf } = require("./site/contents");
const { sitePage } = require("./site/page");
const { searchSections } = require("./site/searchSections");

const docs = path.resolve(__dirname, "../../docs");
const pluginName = "HelpPagesPlugin";

/** Files of their own, so that a Content-Security-Policy need allow nothing within a page. */
const siteFiles = ["help.css", "help.js"];

/** Width and height stand at the same place of every PNG: its first chunk. */
function sizeOf(png) {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

const pictures = () =>
  fs
    .readdirSync(path.join(docs, "images"), { recursive: true })
    .filter((name) => name.endsWith(".png"))
    .map((name) => `images/${name.split(path.sep).join("/")}`);

/** What the search of one language reads: a script, for a page that is opened as a file may load nothing else. */
const searchScript = (names, read) =>
  `window.helpSections = ${JSON.stringify(names.flatMap((name) => searchSections(name, read(name))))};\n`;

/** Makes dist/help from docs: the documentation as a site, which the functions' help links and the manifest open. */
class HelpPagesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const emit = (name, content) =>
            compilation.emitAsset(`help/${name}`, new sources.RawSource(content));
          const read = (file) => {
            compilation.fileDependencies.add(file);
            return fs.readFileSync(file);
          };
          const page = (name) => read(path.join(docs, name)).toString();
          const sizes = new Map();
          for (const name of siteFiles) emit(name, read(path.join(__dirname, "site", name)));
          for (const name of pictures()) {
            const content = read(path.join(docs, name));
            sizes.set(name, sizeOf(content));
            emit(name, content);
          }
          const sizeIn = (name) => (picture) => {
            const size = sizes.get(picture);
            if (!size) throw new Error(`docs/${name} shows docs/${picture}, which is not there.`);
            return size;
          };
          const names = pageNames();
          for (const folder of folders()) {
            const site = siteOf(folder);
            const own = names.filter((name) => folderOf(name) === folder);
            for (const name of own) emit(pageOf(name), sitePage(name, page(name), site, sizeIn(name)));
            emit(`${folder}search.js`, searchScript(own, page));
          }
        },
      );
    });
  }
}

exports.HelpPagesPlugin = HelpPagesPlugin;
