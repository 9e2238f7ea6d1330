/** SARIF's levels for our severities. */
export const LEVEL = { error: "error", warning: "warning", info: "note" } as const;
