/** Names of bodies that are institutions, never agencies: schools, hospitals, libraries. Courts and 检察院 are none. */
export const institutionName =
  /(?:学校|中学|小学|幼儿园|大学|(?<!行政)学院|医院|保健院|卫生院|卫生服务中心|图书馆|文化馆|博物馆|美术馆|福利院|敬老院)$/;
/** Words for an institution, which civil servants' law does not manage. */
export const institutionWords = /公益[一二]类(?:事业)?单位/;
/** Words for one that is managed by that law, and has 机关运行经费. */
export const managedWords = /参公|参照(?:《?中华人民共和国)?公务员/;
/** Words that appropriations pay all of a body's money. */
export const fullyFunded =
  /(?:经费(?:保障)?(?:形式|来源|性质|方式)|属于|[是为])[^，,。；;\d]{0,16}(?<!非)全额(?:拨款|补助|预算|供给)/;
