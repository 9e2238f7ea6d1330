/** The words of a cell without blanks. */
export const bare = (text: string) => text.replace(/\s/g, "");
