const text = { type: "string" };
const name = { type: "string", pattern: "^[-a-z0-9._/]+$" };
/** ColumnTypes of the budget taxonomy that a departmental budget can have. */
const columnTypes = [
  "budget-line-id",
  "date:fiscal-year",
  "administrative-classification:generic:(code|label)",
  "(economic|functional)-classification:generic:(code|label)",
  "activity:generic:(program|project):(code|label)",
  "fin-source:generic:(code|label)",
  "direction",
  "phase:(id|label)",
  "value",
  "value-currency:code",
];
const field = {
  type: "object",
  required: ["name", "type", "columnType"],
  properties: {
    name: text,
    title: text,
    type: { enum: ["string", "number", "integer", "boolean", "date", "year"] },
    columnType: { type: "string", pattern: `^(?:${columnTypes.join("|")})$` },
    constant: text,
  },
};

/**
 * What the specifications demand of the descriptor of a Fiscal Data Package (1.0-rc.1) and of the Tabular Data Package,
 * Tabular Data Resource, CSV Dialect and Table Schema (1.0) on which it builds, as a JSON Schema in our own words:
 * https://specs.frictionlessdata.io. Taken from the specifications, not from the exporter.
 */
export const tabularPackage = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: ["profile", "name", "columnTypes", "resources"],
  properties: {
    profile: { const: "fiscal-data-package" },
    name,
    title: text,
    countryCode: { type: "string", pattern: "^[A-Z]{2}$" },
    columnTypes: { type: "array", minItems: 1, items: { anyOf: [text, { type: "object" }] } },
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        properties: { name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path: text, title: text },
        anyOf: [{ required: ["name"] }, { required: ["path"] }],
      },
    },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "profile", "schema"],
        properties: {
          name,
          title: text,
          // relative, and never out of the package
          path: { type: "string", pattern: "^(?!/)(?!.*\\.\\./)[^\\\\:]+$" },
          profile: { const: "tabular-data-resource" },
          format: { const: "csv" },
          mediatype: { const: "text/csv" },
          encoding: { const: "utf-8" },
          dialect: {
            type: "object",
            required: ["delimiter"],
            properties: {
              delimiter: text,
              lineTerminator: { enum: ["\n", "\r\n"] },
              quoteChar: { type: "string", maxLength: 1 },
              doubleQuote: { type: "boolean" },
              header: { type: "boolean" },
            },
          },
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              fields: { type: "array", minItems: 1, items: field },
              extraFields: { type: "array", items: field },
              missingValues: { type: "array", items: text },
              primaryKey: { anyOf: [text, { type: "array", minItems: 1, items: text }] },
            },
          },
        },
      },
    },
  },
};
