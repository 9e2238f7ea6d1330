const isAgainst = (argument: string | undefined) => argument?.split("=", 1)[0] === "--against";

/** The paths written directly behind a document of --against. */
function behindAgainst(paths: readonly string[], argv: readonly string[]): readonly string[] {
  return argv.flatMap((argument, at) => {
    const end = isAgainst(argument) ? at + (argument.includes("=") ? 1 : 2) : Number.POSITIVE_INFINITY;
    const behind = argv.slice(end);
    const stop = behind.findIndex((each) => each.startsWith("-"));
    return behind.slice(0, stop < 0 ? undefined : stop).filter((each) => paths.includes(each));
  });
}

/** Most paths that are named one by one. */
const MOST_NAMED = 3;

const named = (paths: readonly string[]) =>
  paths.length > MOST_NAMED ? `${paths[0]} 等 ${paths.length} 份` : paths.join("、");

/** What to say of the paths behind a document of --against, if they may be meant for it as well. */
function hint(paths: readonly string[], argv: readonly string[]): string | undefined {
  const behind = behindAgainst(paths, argv);
  const first = argv.findIndex(isAgainst);
  if (behind.length > 0 && argv.slice(1, first).some((argument) => paths.includes(argument)))
    return `${behind.join("、")} 写在 --against 的文件之后，当作被审查的文件；要用它来对照，请在它前面也写 --against`;
  // one path behind is the usual way to write the option first
  if (behind.length < 2) return undefined;
  return `--against 只收后面的一个路径；${named(behind)} 当作被审查的文件。其中也有用来对照的，请在每个前面都写 --against；都要审查的，可以写在 -- 之后`;
}

/** `--against B B2` compares with B only: shells expand a pattern to several paths. */
export function tellBehindAgainst(paths: readonly string[], argv: readonly string[]): void {
  const told = hint(paths, argv);
  if (told !== undefined) process.stderr.write(`提示  ${told}\n`);
}
