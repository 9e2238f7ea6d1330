/** How grave SARIF calls what we call error, warning and info. */
export const LEVEL = { error: "error", warning: "warning", info: "note" } as const;
