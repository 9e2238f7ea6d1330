/** @jsxRuntime automatic */
import { render } from "ink";
import type { Subject } from "./model/entry.js";
import { onAlternateScreen } from "./terminal/alternate-screen.js";
import { useTerminalSize } from "./terminal/use-terminal-size.js";
import { App } from "./view/app.js";

function FullScreen({ subject }: { readonly subject: Subject }) {
  return <App subject={subject} size={useTerminalSize()} />;
}

/** Shows the interface until it is quit. */
export function renderUi(subject: Subject): Promise<void> {
  return onAlternateScreen(process.stdout, () =>
    render(<FullScreen subject={subject} />, { exitOnCtrlC: false, patchConsole: false }),
  );
}
