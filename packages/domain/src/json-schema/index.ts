/** The JSON Schemas of the model: an entry of its own, since few programs need them at run time. */
export { type JsonSchema, jsonSchemaOf, schemaFields } from "./json-schema.js";
