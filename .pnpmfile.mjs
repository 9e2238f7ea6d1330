/** `exports` without the condition `source`: it answers with files of the checkout, which are not published. */
function published(exports) {
  if (exports === null || typeof exports !== "object") return exports;
  const { source: _, ...others } = exports;
  return Object.fromEntries(Object.entries(others).map(([key, value]) => [key, published(value)]));
}

/** Later releases of docx ask for a nanoid that asks for Node 22; these packages run on Node 20.19. */
const NARROW = { docx: "~" };

/** Pinned here, so that every run is alike; users share one copy of a library by what its releases promise. */
function ranges(dependencies = {}) {
  return Object.fromEntries(
    Object.entries(dependencies).map(([name, version]) => [
      name,
      version.replace(/^(?=\d)/, NARROW[name] ?? "^"),
    ]),
  );
}

/** What `pnpm pack` and `pnpm publish` write as package.json; `workspace:` and `catalog:` are versions by then. */
function beforePacking({ devDependencies: _, scripts: __, ...manifest }) {
  return {
    ...manifest,
    ...(manifest.exports && { exports: published(manifest.exports) }),
    ...(manifest.dependencies && { dependencies: ranges(manifest.dependencies) }),
  };
}

export const hooks = { beforePacking };
