/** @jsxRuntime automatic */
import { render } from "ink";
import { onAlternateScreen } from "./terminal/alternate-screen.js";
import { useTerminalSize } from "./terminal/use-terminal-size.js";
import { App } from "./view/app.js";
import type { Shown } from "./view/use-session.js";

function FullScreen({ shown }: { readonly shown: Shown }) {
  return <App shown={shown} size={useTerminalSize()} />;
}

/** Shows the interface over a document or a folder until it is quit. */
export function renderUi(shown: Shown): Promise<void> {
  return onAlternateScreen(process.stdout, () =>
    render(<FullScreen shown={shown} />, { exitOnCtrlC: false, patchConsole: false }),
  );
}
