import { useStdout } from "ink";
import { useEffect, useState } from "react";
import type { Size } from "../view/layout.js";
import { CLEAR } from "./alternate-screen.js";

/** The terminal's size, updated when the window is resized. */
export function useTerminalSize(): Size {
  const { stdout } = useStdout();
  const [size, setSize] = useState<Size>({ columns: stdout.columns, rows: stdout.rows });
  useEffect(() => {
    let last = size;
    const follow = () => {
      const { columns, rows } = stdout;
      if (last.columns === columns && last.rows === rows) return;
      last = { columns, rows };
      // clears what the terminal made of the old frame
      stdout.write(CLEAR);
      setSize(last);
    };
    stdout.on("resize", follow);
    return () => {
      stdout.off("resize", follow);
    };
  }, [stdout, size]);
  return size;
}
