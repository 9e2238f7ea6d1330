/** 秘密★1年: the mark of a state secret, anywhere in a text. */
export const secrecyMark = /(?:绝密|机密|秘密)\s*[★☆]\s*(?:长期|启封前|\d+\s*[年月])?/;
/** A line that is only such a mark. */
export const markLine =
  /^[【[（(]?(?:绝密|机密|秘密|内部(?:资料|文件|使用)(?:[，,、\s]*(?:注意保存|请勿外传|严禁外传|不得外传))?)[】\]）)]?$/;
/** The mark of a draft in a title. */
export const draftMark = /[（(【](?:征求意见|送审|讨论|审议|报批|草|初)稿[）)】]/;
