/** Header cells of a table of assets. */
export const quantityColumn = /^数\s*量/;
export const valueColumn = /^价\s*值|^账面|^原值|^金\s*额|^资产价值/;
export const unitColumn = /^(?:计量|数量)?单\s*位$/;
export const nameColumn = /项\s*目|类\s*别|名\s*称|资产/;

/** Kinds of assets in the accounts of a unit (政府会计准则); rows behind one may divide it. */
export const assetKinds =
  /^(?:流动资产|固定资产|无形资产|在建工程|(?:长期|短期|对外)投资|公共基础设施|政府储备物资|文物(?:文化)?资产|保障性住房|其他资产)/;
/** Classes of fixed assets (GB/T 14885, its editions of 2010 and 2022), and the kinds by which forms count them. */
export const fixedAssetClasses =
  /^(?:土地|房屋|构筑物|车辆|交通工具|设备|通用设备|专用设备|文物|陈列品|图书|档案|家具|用具|物资|特种动植物|其他固定资产|单(?:价|位价值|台))/;
