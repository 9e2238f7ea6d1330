/** The usual price per piece in 元 (reference §6.2, G-UNITPRICE); far outside it, a unit was mistaken. */
export const unitPrices: readonly {
  readonly names: RegExp;
  readonly unit: string;
  readonly least: string;
  readonly most: string;
}[] = [
  { names: /车辆|汽车|轿车/, unit: "辆", least: "50000", most: "300000" },
  { names: /计算机|电脑/, unit: "台", least: "2000", most: "15000" },
  { names: /^家具(?:用具)?$|桌椅/, unit: "件", least: "100", most: "5000" },
];
