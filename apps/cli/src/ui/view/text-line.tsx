/** @jsxRuntime automatic */
import { Text } from "ink";
import type { Line } from "../text/span.js";
import { lookOf } from "./theme.js";

/** One row of the screen; never wraps. */
export function TextLine({ line }: { readonly line: Line }) {
  return (
    <Text wrap="truncate">
      {line.map(({ text, style }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: spans have no identity beyond their order
        <Text key={index} {...lookOf(style)}>
          {text}
        </Text>
      ))}
    </Text>
  );
}
