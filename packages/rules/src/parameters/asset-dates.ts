/**
 * The day or year's end that figures run to; not one that they are compared with: 截至2023年12月31日, 截至2023年底; and
 * 2023年末实有在编人员207人, where what there is follows at once.
 */
export const upTo =
  /(?<![自从比较与至到]\s?)(?:截[至止]\s*|(?=20\d\d\s*年[年期]?[底末][^。；;\d]{0,24}(?:共有|实有|现有|拥有|占有|保有)))(?<year>20\d\d)\s*年(?:\s*(?<month>\d{1,2})\s*月|\s*[年期]?(?<end>[底末]))?/;
/** The year, the month or the end in such a date. */
export const dated = /(?<year>20\d\d)\s*年(?:\s*(?<month>\d{1,2})\s*月|\s*[年期]?(?<end>[底末]))?/;
/** What such a date must be about, within the assets section and elsewhere. */
export const ofAssets = /资产|车辆|用车|房屋|用房|设备|面积/;
export const ofVehicles = /共有车辆/;
/** The posts and the people who hold them, which a budget may date too: 截至2023年12月31日，核定编制32名. */
export const ofStaff = /(?:编制|在职|在编|实有)[^，,。；;\d]{0,8}\d{1,5}\s?[名人个]/;
