/** The digits of a code of each level: 类, 款, 项 (政府收支分类科目). */
export const CODE_DIGITS = { category: 3, section: 5, item: 7 } as const;
/** What each level adds to the code of the one above. */
const STEP = 2;

/** Whether a code is of a 类: 201. */
export const isCategoryCode = (code: string) => code.length === CODE_DIGITS.category;
/** Whether a code is of a 款: 20103. */
export const isSectionCode = (code: string) => code.length === CODE_DIGITS.section;
/** Whether a code is of a 项: 2010301. */
export const isItemCode = (code: string) => code.length === CODE_DIGITS.item;

/** The code of the 类 that a code belongs to: 201 of 2010301. */
export const categoryCode = (code: string) => code.slice(0, CODE_DIGITS.category);
/** The code of the 款 that a code belongs to: 20103 of 2010301. */
export const sectionCode = (code: string) => code.slice(0, CODE_DIGITS.section);

/** The code one level above, 20103 of 2010301; undefined above a 类. */
export const parentCode = (code: string): string | undefined =>
  code.length > CODE_DIGITS.category ? code.slice(0, -STEP) : undefined;

/** The codes of 类 and 款 above a code, the 类 first: 201 and 20103 above 2010301. */
export const codesAbove = (code: string): readonly string[] =>
  [CODE_DIGITS.category, CODE_DIGITS.section]
    .filter((digits) => digits < code.length)
    .map((digits) => code.slice(0, digits));
