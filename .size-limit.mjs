/** As browsers get it (zod and decimal.js included), minified and gzipped, in UTF-8 as bundlers write it. */
const browser = (config) => ({ ...config, charset: "utf8" });
/** Reads files, its parsers of every format included, and is measured to notice what grows. */
const node = (config) => ({ ...config, charset: "utf8", platform: "node" });

const measured = (name, path, named, limit, modifyEsbuildConfig = browser) => ({
  name,
  path: `packages/${path}`,
  import: named,
  limit,
  gzip: true,
  modifyEsbuildConfig,
});

const amounts = "{ wan, yuan, toWan, toYuan, add, subtract, total, compare, equals, round, toText, toFixed }";

export default [
  measured("domain: amounts alone", "domain/dist/index.js", amounts, "16 kB"),
  measured("domain: everything", "domain/dist/index.js", "*", "63 kB"),
  measured("domain/classification: everything", "domain/dist/classification/index.js", "*", "60 kB"),
  measured(
    "rules: a rule of one's own",
    "rules/dist/index.js",
    "{ defineRule, runRule, sum, minus }",
    "52 kB",
  ),
  measured("rules: everything", "rules/dist/index.js", "*", "375 kB"),
  measured("documents: reading", "documents/dist/index.js", "{ read }", "340 kB", node),
  // the libraries that write Word files (126 kB) and workbooks are loaded only where such a file is written
  measured("documents: everything", "documents/dist/index.js", "*", "600 kB", node),
  measured("review: everything", "review/dist/index.js", "*", "985 kB", node),
];
