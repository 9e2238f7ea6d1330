/** A day or a year's end up to which something is told; not one that it is compared with: 截至2023年12月31日, 截至2023年底. */
export const upTo =
  /(?<![自从比较与至到]\s?)截[至止]\s*(?<year>20\d\d)\s*年(?:\s*(?<month>\d{1,2})\s*月|\s*年?(?<end>[底末]))?/;
/** What is told there of assets, in their own section and elsewhere. */
export const ofAssets = /资产|车辆|用车|房屋|用房|设备|面积/;
export const ofVehicles = /共有车辆/;
