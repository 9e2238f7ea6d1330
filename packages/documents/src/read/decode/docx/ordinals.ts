const DIGITS = "〇一二三四五六七八九";
const LEGAL = "零壹贰叁肆伍陆柒捌玖";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
/** Larger numbers are printed in digits. */
const MOST_IN_WORDS = 9999;

/** 十二, 一百〇三, or 壹拾贰. */
function counted(ordinal: number, digits: string, units: readonly string[], isShort: boolean): string {
  const places = [...String(ordinal)].map(Number);
  let text = "";
  let isGap = false;
  for (const [index, digit] of places.entries()) {
    if (digit === 0) isGap = text !== "";
    else {
      if (isGap) text += digits[0];
      isGap = false;
      text += `${digits[digit]}${units[places.length - 1 - index]}`;
    }
  }
  return isShort && ordinal >= 10 && ordinal < 20 ? text.slice(1) : text;
}

function lettered(ordinal: number, first: number): string {
  // after z comes aa, then bb
  const letter = String.fromCharCode(first + ((ordinal - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(ordinal / 26), 20));
}

function roman(ordinal: number): string {
  let rest = ordinal;
  let text = "";
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

const chinese = (ordinal: number) => counted(ordinal, DIGITS, ["", "十", "百", "千"], true);
const legal = (ordinal: number) => counted(ordinal, LEGAL, ["", "拾", "佰", "仟"], false);
const digitwise = (ordinal: number) => [...String(ordinal)].map((digit) => DIGITS[Number(digit)]).join("");
const fullWidth = (ordinal: number) =>
  [...String(ordinal)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
const circled = (ordinal: number) =>
  ordinal <= 20 ? String.fromCharCode(0x245f + ordinal) : String(ordinal);
const of = (signs: string) => (ordinal: number) => signs[(ordinal - 1) % signs.length] ?? "";

/** Word's names of numerals, with how each prints an ordinal. */
const FORMATS: Readonly<Record<string, (ordinal: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  koreanCounting: chinese,
  ideographDigital: digitwise,
  japaneseDigitalTenThousand: digitwise,
  taiwaneseDigital: digitwise,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  japaneseLegal: legal,
  ideographTraditional: of(STEMS),
  ideographZodiac: of(BRANCHES),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (ordinal) => String(ordinal).padStart(2, "0"),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (ordinal) => `(${ordinal})`,
  decimalEnclosedFullstop: (ordinal) => `${ordinal}.`,
  numberInDash: (ordinal) => `- ${ordinal} -`,
  upperLetter: (ordinal) => lettered(ordinal, 0x41),
  lowerLetter: (ordinal) => lettered(ordinal, 0x61),
  upperRoman: roman,
  lowerRoman: (ordinal) => roman(ordinal).toLowerCase(),
  none: () => "",
};

/** An ordinal as Word prints it in a list: 3 is 三 in `chineseCounting`, ③ in `decimalEnclosedCircle`. */
export function printedOrdinal(ordinal: number, format: string): string {
  const write = FORMATS[format];
  return write && ordinal > 0 && ordinal <= MOST_IN_WORDS ? write(ordinal) : String(ordinal);
}
