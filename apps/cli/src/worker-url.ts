const here = import.meta.url;

/** The module of the threads: beside this one, in the sources and in the bundle. */
export const workerUrl = new URL(here.endsWith(".ts") ? "./worker-from-source.mjs" : "./worker.js", here);
