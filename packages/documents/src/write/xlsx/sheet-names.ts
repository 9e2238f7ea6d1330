/** Excel's limits for the name of a sheet. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:']/g;

/** Names of sheets from the titles of their tables: short, allowed, and each different, whatever the titles are. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set(["说明", "history"]);
  return titles.map((title, at) => {
    const words = title
      .replace(FORBIDDEN, "")
      .replace(/^\d{4}年/, "")
      .trim();
    const number = `${at + 1}`;
    const short = [...words].slice(0, LONGEST - number.length - 1).join("");
    const name =
      words === "" || taken.has(short.toLowerCase()) || short !== words ? `${number}.${short}` : words;
    const unique = taken.has(name.toLowerCase()) ? `表${number}` : name;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
