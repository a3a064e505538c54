const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { addinAddress, officeJsAddress, withAddress } = require("./scripts/webpack/addresses");
const { FunctionsMetadataPlugin } = require("./scripts/webpack/functionsMetadata");
const { HelpPagesPlugin } = require("./scripts/webpack/helpPages");
const { LicenseNoticesPlugin } = require("./scripts/webpack/licenseNotices");
const { VersionedAddressesPlugin } = require("./scripts/webpack/versionedAddresses");
const { publisher, withPublisher } = require("./scripts/webpack/publisher");
const { version } = require("./package.json");
const { functionFiles } = require("./scripts/webpack/functionFiles");

// Set by npm run build.
const addinUrl = addinAddress(process.env.ADDIN_URL);
const published = publisher();
const officeJsUrl = officeJsAddress(process.env.OFFICE_JS_URL);

/**
 * Excel loads an add-in only over a trusted certificate. office-addin-dev-certs makes one and asks before it adds it to
 * the system's store, so only where Excel can be and somebody serves for it; elsewhere webpack's own certificate does.
 */
async function serverOptions() {
  if (process.platform === "linux" || process.env.CI) return "https";
  return { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() };
}

const functionsEntry = `data:text/javascript,${encodeURIComponent(
  ["src/functions/onThisPage.ts", ...functionFiles].map((file) => `import "./${file}";`).join(""),
)}`;

module.exports = async (env, argv) => {
  const development = argv.mode === "development";
  const paneScript = development ? "[name].js" : "[name].[contenthash:8].js";
  return {
    // Kept in node_modules/.cache: only what changed is compiled and minified again. On a CI server nobody would come
    // back for it, and writing it is a fifth of the build.
    cache: !process.env.CI && { type: "filesystem", buildDependencies: { config: [__filename] } },
    devtool: development ? "source-map" : false,
    entry: {
      // One module that imports them all, in a layer of its own: what only functions.js holds becomes one scope, without
      // a wrapper for each module, which makes it a twentieth smaller.
      functions: { import: functionsEntry, layer: "functions" },
      taskpane: "./src/taskpane/main.tsx",
    },
    experiments: { layers: true },
    output: {
      path: path.resolve(__dirname, "dist"),
      // A script of the pane is another file after each change, so that no two versions mix (a developer sees names).
      // The manifest names functions.js.
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : paneScript),
      chunkFilename: paneScript,
      // The playground's page is built by another script (scripts/playground/build.ts).
      clean: { keep: /^playground[\\/]/ },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "ts-loader",
            options: {
              onlyCompileBundledFiles: true,
              transpileOnly: true,
              // Nothing reads the maps of a production build.
              compilerOptions: { sourceMap: development },
            },
          },
        },
        // The list of languages names the words of functions and pane alike; each bundle takes its own.
        { test: /[\\/]src[\\/]messages[\\/]/, sideEffects: false },
      ],
    },
    performance: { hints: false },
    // What two tabs need is kept once even where it is small; functions.js stays in one piece.
    optimization: {
      // The pane's first chunk is whole, with its packages, so that it comes in one answer.
      splitChunks: { chunks: (chunk) => chunk.name !== "pane" && !chunk.canBeInitial(), minSize: 2000 },
      // As small as Terser makes it, in a third of the time.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functionFiles, output: "functions.json" }),
      new FunctionsMetadataPlugin({ addinUrl }),
      new HelpPagesPlugin(),
      new LicenseNoticesPlugin(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        // The template places the scripts itself: functions must be registered before Excel asks for them.
        inject: false,
        minify: false,
        templateParameters: { officeJsUrl, version, publisher: published },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "src/assets", to: "assets", noErrorOnMissing: true },
          "src/taskpane/taskpane.css",
          // Licenses of published figures, which ask to be passed on.
          "NOTICE.md",
          // Headers for IIS, Apache, nginx and GitHub Pages.
          { from: "src/server", to: ".", globOptions: { dot: true } },
          {
            from: "manifest*.xml",
            to: "[name][ext]",
            noErrorOnMissing: true,
            transform: (content) => withPublisher(withAddress(content.toString(), addinUrl), published),
          },
        ],
      }),
      new VersionedAddressesPlugin(),
    ],
    ...(env.WEBPACK_SERVE && {
      devServer: {
        port: 3000,
        server: await serverOptions(),
        headers: { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" },
      },
    }),
  };
};
