/** @jsxRuntime automatic */
import { Box, Text } from "ink";
import type { Line } from "../text/span.js";
import { lookOf } from "./theme.js";

/** Rows of the screen as they are, without wrapping. */
export function TextLines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((line, row) => (
        <Text key={`row ${row}`} wrap="truncate">
          {line.map(({ text, style }, column) => (
            <Text key={`span ${column}`} {...lookOf(style)}>
              {text}
            </Text>
          ))}
        </Text>
      ))}
    </Box>
  );
}
