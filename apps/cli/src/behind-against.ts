/** The paths written directly behind a document of --against, where others to review stand before it. */
function behindAgainst(paths: readonly string[], argv: readonly string[]): readonly string[] {
  const isAgainst = (argument: string | undefined) => argument?.split("=", 1)[0] === "--against";
  const first = argv.findIndex(isAgainst);
  if (first < 0 || !argv.slice(1, first).some((argument) => paths.includes(argument))) return [];
  return argv.slice(first).flatMap((argument, at, rest) => {
    const end = isAgainst(argument) ? at + (argument.includes("=") ? 1 : 2) : Number.POSITIVE_INFINITY;
    const behind = rest.slice(end);
    const stop = behind.findIndex((each) => each.startsWith("-"));
    return behind.slice(0, stop < 0 ? undefined : stop).filter((each) => paths.includes(each));
  });
}

/** `--against B B2` compares with B only: shells expand a pattern to several paths. */
export function tellBehindAgainst(paths: readonly string[], argv: readonly string[]): void {
  const behind = behindAgainst(paths, argv);
  if (behind.length === 0) return;
  process.stderr.write(
    `提示  ${behind.join("、")} 写在 --against 的文件之后，当作被审查的文件；要用它来对照，请在它前面也写 --against\n`,
  );
}
