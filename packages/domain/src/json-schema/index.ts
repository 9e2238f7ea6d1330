/** The JSON Schemas of the model: a separate entry, since few programs need them at run time. */
export { type JsonSchema, jsonSchemaOf, schemaFields } from "./json-schema.js";
