/** The words of a cell without any blank. */
export const bare = (text: string) => text.replace(/\s/g, "");
