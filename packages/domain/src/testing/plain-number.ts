import fc from "fast-check";

/**
 * Texts of decimal numbers as a codec reads them: of either sign, with up to 14 integer digits and 6 decimals, trailing
 * zeros kept (61.20), zero included.
 */
export function plainNumber(): fc.Arbitrary<string> {
  const whole = fc.oneof(fc.nat({ max: 9999 }), fc.integer({ min: 0, max: 99_999_999_999_999 })).map(String);
  const fraction = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 6 });
  return fc.tuple(fc.boolean(), whole, fraction).map(([negative, digits, decimals]) => {
    const number = decimals === "" ? digits : `${digits}.${decimals}`;
    return negative && /[1-9]/.test(number) ? `-${number}` : number;
  });
}
