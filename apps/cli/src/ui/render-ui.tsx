/** @jsxRuntime automatic */
import { render } from "ink";
import type { ReviewedFile } from "./lines/file-lines.js";
import type { Subject } from "./model/entry.js";
import { onAlternateScreen } from "./terminal/alternate-screen.js";
import { useTerminalSize } from "./terminal/use-terminal-size.js";
import { App } from "./view/app.js";
import { Files } from "./view/files.js";

function FullScreen({ subject }: { readonly subject: Subject }) {
  return <App subject={subject} size={useTerminalSize()} />;
}

interface FolderProps {
  readonly title: string;
  readonly files: readonly ReviewedFile[];
  readonly selected: number;
}

function FullScreenFiles(props: FolderProps & { readonly onOpen: (index: number) => void }) {
  return <Files {...props} size={useTerminalSize()} />;
}

/** Shows the files of a folder; gives the index of the one that was chosen, or nothing when the list is quit. */
export async function renderFiles(props: FolderProps): Promise<number | undefined> {
  let chosen: number | undefined;
  const onOpen = (index: number) => {
    chosen = index;
  };
  await onAlternateScreen(process.stdout, () =>
    render(<FullScreenFiles {...props} onOpen={onOpen} />, { exitOnCtrlC: false, patchConsole: false }),
  );
  return chosen;
}

/** Shows the interface until it is quit. */
export function renderUi(subject: Subject): Promise<void> {
  return onAlternateScreen(process.stdout, () =>
    render(<FullScreen subject={subject} />, { exitOnCtrlC: false, patchConsole: false }),
  );
}
