/**
 * Which module may import which. Every rule says what would be lost without it.
 * `tests/architecture/import-directions.test.ts` proves that each of them bites.
 */

const TEST = "\\.(test|test-d|bench)\\.tsx?$";
/** Entries that exist for tests: they may know the test framework. */
const FOR_TESTS = `(${TEST}|/testing(/|\\.ts$))`;
/** Third-party packages that decode or encode a format. A new one is named here, where it is reviewed. */
const PARSERS = ["@e965/xlsx", "@embedpdf/pdfium", "cfb", "docx", "hucre", "parse5", "saxes"];

const npm = (names) => `(^|/)node_modules/(${names.join("|")})(/|$)`;
const source = (...folders) => ({ path: `^(${folders.join("|")})/`, pathNot: FOR_TESTS });
const NPM_TYPES = ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-bundled", "npm-no-pkg", "npm-unknown"];

/** A package's neighbours: what it may import of this repository beside itself. */
const neighbours = (folder, allowed) => ({
  name: `${folder.split("/")[1]}-neighbours`,
  comment: `${folder} imports ${allowed.length === 0 ? "no other package" : allowed.join(" and ")}; its tests too.`,
  from: { path: `^${folder}/` },
  to: { path: "^(packages|apps|tests)/", pathNot: `^(${[folder, ...allowed].join("|")})/` },
});

/** A package's libraries: what it may import from npm. */
const libraries = (folder, allowed) => ({
  name: `${folder.split("/")[1]}-libraries`,
  comment: `${folder} imports ${allowed.length === 0 ? "nothing" : allowed.join(", ")} from npm.`,
  from: source(folder),
  to: { dependencyTypes: NPM_TYPES, ...(allowed.length > 0 && { pathNot: npm(allowed) }) },
});

/**
 * Layers of a folder from the ground up. A layer is a room (a folder, or a module `x.ts`) or a list of rooms that know
 * nothing of each other. A room imports itself and the layers beneath, its tests any. What has no layer, such as the
 * entry of a package, is on top of them all: no room imports it.
 */
const storeys = (house, floors) => {
  const inside = (room) => `^${house}/${room.endsWith(".ts") ? `${room.replace(".", "\\.")}$` : `${room}/`}`;
  return floors.flatMap((floor, at) =>
    [floor].flat().map((room) => ({
      name: `${house.split("/")[1]}-storeys`,
      comment: `The layers of ${house} from the ground up: ${floors.map((rooms) => [rooms].flat().join(" beside ")).join(", ")}. ${room} imports only what is beneath it.`,
      from: { path: inside(room), pathNot: FOR_TESTS },
      to: { path: `^${house}/`, pathNot: [...floors.slice(0, at).flat(), room].map(inside) },
    })),
  );
};

const forbidden = [
  ...storeys("packages/domain/src", [
    // faults, lists by key, and what a schema is
    ["fault.ts", "grouped.ts", "schema"],
    "values",
    // what a budget is made of
    ["source", "organization", "performance"],
    "project",
    "budget",
    // where a value is in a budget
    "field",
    // what is asked of a budget, of its text, of its values
    ["statement", "walk", "measures"],
    "schemas.ts",
    "comparison",
    // a label is that of a field, of either of two documents
    "terms",
    ["glossary", "reading", "classification", "interchange"],
    ["json-schema", "testing"],
  ]),
  ...storeys("packages/rules/src", [
    // which checks there are, by which law, and what one document is to another: the domain says enough
    ["catalogue", "basis", "companions"],
    // words and thresholds, as data
    "parameters",
    // how a rule sees a document and judges it
    "engine",
    // what several rules know: of numbers, of words, of the parts of a document, of its items, of other documents
    ["arithmetic", "wording", "performance"],
    ["changes", "text", "tables"],
    "items",
    "across",
    // a rule knows nothing of causes, a cause nothing of rules
    ["rules", "diagnosis"],
  ]),
  ...storeys("packages/documents/src/read", [
    // numbers and ends of a text; pieces of text with their places
    ["text", "blocks", "containers"],
    "detect",
    // paragraphs and tables that plain lines show
    "lines",
    "decode",
    "outline",
    "assemble",
    "facts",
    "tables",
    // what is true of a document as a whole: one disclosure, its gaps, the account of its amounts
    "whole",
  ]),
  // a format knows nothing of budgets: what is said was decided before
  ...storeys("packages/documents/src/write", [
    "document.ts",
    "column-widths.ts",
    ["complete", "compose"],
    ["text", "html", "docx", "xlsx"],
  ]),
  ...storeys("packages/review/src", [
    "paths",
    "config",
    "report",
    "suppression",
    "review.ts",
    "files",
    ["threads", "writing", "explanation", "comparison"],
  ]),
  neighbours("packages/domain", []),
  neighbours("packages/rules", ["packages/domain"]),
  neighbours("packages/documents", ["packages/domain"]),
  neighbours("packages/review", ["packages/domain", "packages/rules", "packages/documents"]),
  neighbours("apps/api", ["packages/domain", "packages/review"]),
  // `qingbei serve` starts the service
  neighbours("apps/cli", ["packages/domain", "packages/review", "apps/api"]),

  libraries("packages/domain", ["zod", "decimal\\.js"]),
  libraries("packages/rules", []),
  libraries("packages/documents", PARSERS),
  // the check list is a workbook
  libraries("packages/review", ["zod", "hucre"]),
  {
    name: "one-decimal",
    comment: "One module knows decimal.js, so precision and rounding are decided once.",
    from: { pathNot: "^packages/domain/src/values/exact\\.ts$" },
    to: { path: npm(["decimal\\.js"]) },
  },
  {
    name: "pure",
    comment: "What a budget is and what must hold depend on no file, clock or network.",
    from: source("packages/domain", "packages/rules"),
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "root-exports",
    comment:
      "Packages meet through their root export (domain also through ./classification, ./glossary, ./interchange, ./internal, ./json-schema, ./measures and ./testing, rules through ./explain, documents through ./format, review through ./command-line and ./thread), never through a file inside.",
    from: { path: "^(packages/[^/]+|apps/[^/]+|tests)/" },
    to: {
      path: "^(packages|apps)/",
      pathNot: [
        "^$1/",
        "^(packages|apps)/[^/]+/src/index\\.ts$",
        "^packages/domain/src/(classification|glossary|interchange|internal|json-schema|measures|testing)(/index)?\\.ts$",
        "^packages/rules/src/explain\\.ts$",
        "^packages/documents/src/format\\.ts$",
        "^packages/review/src/(command-line|thread)\\.ts$",
        "^packages/domain/schemas/[^/]+\\.json$",
      ],
    },
  },
  {
    name: "tests-imported-by-nothing",
    comment: "A test file or the tests workspace is an end, never a library.",
    from: { pathNot: `^tests/|${TEST}` },
    to: { path: `^tests/|${TEST}` },
  },
  {
    name: "test-tools-in-tests",
    comment: "What ships does not load the test framework.",
    from: source("packages", "apps"),
    to: { path: npm(["vitest", "fast-check", "ink-testing-library", "tinybench"]) },
  },
  {
    name: "no-cycles",
    comment: "Two modules that need each other are one module, or lack a third. Types count.",
    from: {},
    to: { circular: true },
  },
  {
    name: "shared-code-earns-a-noun",
    comment: "A folder or module named utils, helpers or common says nothing about what is in it.",
    from: {},
    to: { path: "/(utils?|helpers?|common)(/|\\.tsx?$)", pathNot: "/node_modules/" },
  },
  {
    name: "not-to-unresolvable",
    comment:
      "An import that resolves to nothing is invisible to all the rules above: a deep import, a typing error.",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "declared",
    comment: "A package declares what it imports; here it is found by luck only.",
    from: source("packages", "apps"),
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
];

export default {
  // the default severity is a warning, which fails nothing
  forbidden: forbidden.map((rule) => ({ ...rule, severity: "error" })),
  options: {
    // types say what a module knows as well as values do
    tsPreCompilationDeps: true,
    doNotFollow: { path: "(^|/)node_modules/" },
    exclude: { path: "(^|/)dist/|\\.config\\.ts$" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      // neighbours resolve to their sources
      conditionNames: ["source", "import", "require", "node", "default", "types"],
    },
  },
};
