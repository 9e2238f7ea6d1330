import type { Rule } from "@qingbei/rules";

/** The rules of the city. */
export declare const rules: readonly Rule[];
