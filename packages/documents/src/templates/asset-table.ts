/** Header cells of a table of assets. */
export const quantityColumn = /^数\s*量/;
export const valueColumn = /^价\s*值|^账面|^原值|^金\s*额|^资产价值/;
export const nameColumn = /项\s*目|类\s*别|名\s*称|资产/;
/** The row that sums up all classes. */
export const totalName = /^(?:合计|总计|资产总额|固定资产总额|资产总计|资产合计|固定资产合计|总额)$/;
