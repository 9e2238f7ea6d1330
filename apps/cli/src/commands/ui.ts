/** `qingbei ui`: the terminal UI, loaded only here. */
export async function ui(path: string): Promise<number> {
  const { openUi } = await import("../ui/open-ui.js");
  return openUi(path);
}
